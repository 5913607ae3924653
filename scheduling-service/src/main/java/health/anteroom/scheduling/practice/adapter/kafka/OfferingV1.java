package health.anteroom.scheduling.practice.adapter.kafka;

import health.anteroom.kit.store.PublicState;
import health.anteroom.scheduling.practice.Approval;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.Lengths;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.OfferingKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code anteroom.offering.v1}: contracts/events/offering.v1.schema.json. */
public record OfferingV1(
        String id,
        String name,
        OfferingKind kind,
        String duration,
        List<Format> formats,
        boolean firstContact,
        @Nullable String packet,
        Approval approval) {
    static final String TYPE = "anteroom.offering.v1";

    public static OfferingV1 of(Offering offering) {
        String packet = offering.use().packet();
        return new OfferingV1(
                offering.id().value(),
                offering.name(),
                offering.kind(),
                Lengths.text(offering.slots().duration()),
                List.copyOf(offering.terms().formats()),
                offering.use().firstContact(),
                packet.isEmpty() ? null : packet,
                offering.use().approval());
    }

    public PublicState event() {
        return new PublicState(PracticeTopic.NAME, TYPE, this);
    }
}
