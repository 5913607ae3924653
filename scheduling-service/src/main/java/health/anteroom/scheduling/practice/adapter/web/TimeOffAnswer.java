package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.TimeOff;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A block, in the clinician's own zone. */
record TimeOffAnswer(
        String id,
        String clinician,
        OffsetDateTime start,
        OffsetDateTime end,
        @Nullable String note) {
    static TimeOffAnswer of(Clinician clinician, TimeOff off) {
        ZoneId zone = clinician.schedule().zone();
        return new TimeOffAnswer(
                off.id(),
                clinician.id().value(),
                off.time().start().atZone(zone).toOffsetDateTime(),
                off.time().end().atZone(zone).toOffsetDateTime(),
                off.note().isEmpty() ? null : off.note().text());
    }
}
