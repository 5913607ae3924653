package health.anteroom.scheduling.practice.adapter.kafka;

import health.anteroom.kit.store.PublicState;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.Region;
import java.util.List;

/** {@code anteroom.clinician.v1}: contracts/events/clinician.v1.schema.json. */
public record ClinicianV1(
        String id, String name, String zone, List<String> offerings, List<String> regions, boolean active) {
    static final String TYPE = "anteroom.clinician.v1";

    public static ClinicianV1 of(Clinician clinician) {
        return new ClinicianV1(
                clinician.id().value(),
                clinician.profile().name(),
                clinician.schedule().zone().getId(),
                clinician.offerings().stream().map(OfferingId::value).sorted().toList(),
                clinician.profile().regions().stream()
                        .map(Region::code)
                        .sorted()
                        .toList(),
                clinician.active());
    }

    public PublicState event() {
        return new PublicState(PracticeTopic.NAME, TYPE, this);
    }
}
