package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.scheduling.platform.InputCheck;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stretch that a calendar is asked for: inclusive dates in a zone, or timestamps with an exclusive end. */
record CalendarRange(@Nullable String from, @Nullable String to, ZoneId zone) {
    private static final Duration LONGEST = Duration.ofDays(62).plusHours(2);
    private static final int DATE = "2026-11-24".length();

    TimeRange toRange() {
        Optional<Instant> start = read(from, 0);
        Optional<Instant> end = read(to, 1);
        new InputCheck()
                .demand(start.isPresent(), "/from", "A date, or a timestamp with an offset.")
                .demand(end.isPresent(), "/to", "A date, or a timestamp with an offset.")
                .orRefuse();
        new InputCheck()
                .demand(start.get().isBefore(end.get()), "/to", "It ends after it starts.")
                .demand(
                        Duration.between(start.get(), end.get()).compareTo(LONGEST) <= 0,
                        "/to",
                        "At most 62 days at a time, please.")
                .orRefuse();
        return new TimeRange(start.get(), end.get());
    }

    private Optional<Instant> read(@Nullable String text, int daysAfter) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.length() <= DATE
                            ? LocalDate.parse(text)
                                    .plusDays(daysAfter)
                                    .atStartOfDay(zone)
                                    .toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}
