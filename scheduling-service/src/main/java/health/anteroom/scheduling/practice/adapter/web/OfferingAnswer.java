package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.scheduling.practice.Approval;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.Lengths;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.OfferingKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What anybody may see of an offering. */
record OfferingAnswer(
        String id,
        String name,
        OfferingKind kind,
        String duration,
        List<Format> formats,
        boolean firstContact,
        Approval approval,
        @Nullable String packet,
        @Nullable String priceNote,
        @Nullable String changePolicy) {
    static OfferingAnswer of(Offering offering) {
        return new OfferingAnswer(
                offering.id().value(),
                offering.name(),
                offering.kind(),
                Lengths.text(offering.slots().duration()),
                List.copyOf(offering.terms().formats()),
                offering.use().firstContact(),
                offering.use().approval(),
                orNothing(offering.use().packet()),
                orNothing(offering.words().priceNote()),
                orNothing(offering.words().changePolicy()));
    }

    static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
