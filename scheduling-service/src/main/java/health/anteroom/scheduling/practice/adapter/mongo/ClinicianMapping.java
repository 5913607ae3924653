package health.anteroom.scheduling.practice.adapter.mongo;

import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.PublicState;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.ClinicianProfile;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.Region;
import health.anteroom.scheduling.practice.adapter.kafka.ClinicianV1;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;

/** A clinician as a document. */
final class ClinicianMapping implements AggregateMapping<Clinician> {
    private final ScheduleDocument schedules;

    ClinicianMapping(ScheduleDocument schedules) {
        this.schedules = schedules;
    }

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(Clinician clinician) {
        return "Clinician";
    }

    @Override
    public Document write(Clinician clinician) {
        ClinicianProfile profile = clinician.profile();
        return new Document("name", profile.name())
                .append("bio", profile.bio())
                .append("modalities", profile.modalities())
                .append("languages", profile.languages())
                .append(
                        "regions",
                        profile.regions().stream().map(Region::code).sorted().toList())
                .append(
                        "offerings",
                        clinician.offerings().stream()
                                .map(OfferingId::value)
                                .sorted()
                                .toList())
                .append("schedule", schedules.write(clinician.id(), clinician.schedule()))
                .append("active", clinician.active());
    }

    @Override
    public Clinician read(String id, Document stored) {
        ClinicianId clinician = new ClinicianId(id);
        ClinicianProfile profile = new ClinicianProfile(
                stored.getString("name"),
                stored.getString("bio"),
                stored.getList("modalities", String.class),
                stored.getList("languages", String.class),
                stored.getList("regions", String.class).stream()
                        .map(Region::new)
                        .collect(Collectors.toSet()));
        return new Clinician(
                clinician,
                profile,
                stored.getList("offerings", String.class).stream()
                        .map(OfferingId::new)
                        .collect(Collectors.toSet()),
                schedules.read(clinician, stored.get("schedule", Document.class)),
                stored.getBoolean("active"));
    }

    @Override
    public Optional<PublicState> publicState(String id, Clinician clinician) {
        return Optional.of(ClinicianV1.of(clinician).event());
    }
}
