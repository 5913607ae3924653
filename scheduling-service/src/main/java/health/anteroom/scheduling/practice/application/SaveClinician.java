package health.anteroom.scheduling.practice.application;

import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.ClinicianProfile;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.Schedule;
import java.time.ZoneId;
import java.util.Set;

/** A clinician as the owner describes them; without hours. */
public record SaveClinician(
        ClinicianId id, ClinicianProfile profile, ZoneId zone, Set<OfferingId> offerings, boolean active) {
    Clinician with(Schedule schedule) {
        return new Clinician(id, profile, offerings, schedule, active);
    }
}
