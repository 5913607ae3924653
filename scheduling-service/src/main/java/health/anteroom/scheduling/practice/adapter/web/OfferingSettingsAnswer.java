package health.anteroom.scheduling.practice.adapter.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import health.anteroom.scheduling.practice.Lengths;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.SlotTerms;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An offering with its booking settings: what staff see, in the shape in which the owner sends it back. */
record OfferingSettingsAnswer(
        @JsonUnwrapped OfferingAnswer offering,
        String bufferBefore,
        String bufferAfter,
        String minimumNotice,
        @Nullable String bookingWindow,
        String slotInterval,
        String slotOffset,
        @JsonUnwrapped LimitsBody limits,
        @JsonUnwrapped ChangesAnswer changes) {
    static OfferingSettingsAnswer of(Offering offering) {
        SlotTerms slots = offering.slots();
        Duration window = slots.reach().window();
        return new OfferingSettingsAnswer(
                OfferingAnswer.of(offering),
                Lengths.text(slots.buffers().before()),
                Lengths.text(slots.buffers().after()),
                Lengths.text(slots.reach().minimumNotice()),
                window == null ? null : Lengths.text(window),
                Lengths.text(slots.grid().interval()),
                Lengths.text(slots.grid().offset()),
                LimitsBody.of(slots.limits()),
                ChangesAnswer.of(offering.use().changes()));
    }
}
