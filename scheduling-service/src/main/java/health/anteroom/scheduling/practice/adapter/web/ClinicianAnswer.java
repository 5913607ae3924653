package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianProfile;
import health.anteroom.scheduling.practice.Region;
import java.util.List;

/** What anybody may see of a clinician. */
record ClinicianAnswer(
        String id,
        String name,
        List<String> modalities,
        List<String> languages,
        List<String> regions,
        String zone,
        String bio) {
    static ClinicianAnswer of(Clinician clinician) {
        ClinicianProfile profile = clinician.profile();
        return new ClinicianAnswer(
                clinician.id().value(),
                profile.name(),
                profile.modalities(),
                profile.languages(),
                profile.regions().stream().map(Region::code).sorted().toList(),
                clinician.schedule().zone().getId(),
                profile.bio());
    }
}
