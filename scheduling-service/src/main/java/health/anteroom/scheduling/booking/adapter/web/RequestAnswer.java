package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.scheduling.booking.model.AnswerTimes;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** By when a request is answered, and by whom. */
record RequestAnswer(
        OffsetDateTime dueAt,
        boolean overdue,
        OffsetDateTime endsAt,
        @Nullable PersonAnswer owner) {
    static RequestAnswer of(AnswerTimes times, ZoneId zone, Instant now, @Nullable PersonAnswer owner) {
        return new RequestAnswer(
                HoldAnswer.in(zone, times.dueAt()),
                !now.isBefore(times.dueAt()),
                HoldAnswer.in(zone, times.endsAt()),
                owner);
    }

    /** Whoever took it on; until then the front desk. */
    static PersonAnswer owner(BookedAppointment request) {
        return request.history()
                .takenOn()
                .map(change -> PersonAnswer.of(change.by()))
                .orElse(PersonAnswer.FRONT_DESK);
    }
}
