package health.anteroom.scheduling.practice;

import java.util.Set;

/** One clinician: profile, what they offer, and when. */
public record Clinician(
        ClinicianId id, ClinicianProfile profile, Set<OfferingId> offerings, Schedule schedule, boolean active) {
    public Clinician {
        offerings = Set.copyOf(offerings);
    }

    public boolean gives(OfferingId offering) {
        return active && offerings.contains(offering);
    }

    public boolean isLicensedIn(Region region) {
        return profile.regions().contains(region);
    }

    public Clinician with(Schedule changed) {
        return new Clinician(id, profile, offerings, changed, active);
    }
}
