package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.kit.contact.PersonText;
import health.anteroom.scheduling.platform.InputCheck;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.TimeOffNote;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Time to block. */
record TimeOffBody(
        @Nullable String clinician,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable String note) {
    private static final Duration LONGEST = Duration.ofDays(400);
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    void check() {
        InputCheck check = new InputCheck()
                .id(clinician, "/clinician")
                .present(start, "/start")
                .present(end, "/end")
                .optionalText(note, 400, "/note");
        check.orRefuse();
        Instant from = instant(start);
        Instant to = instant(end);
        check.demand(from.isBefore(to), "/end", "It ends after it starts.")
                .demand(
                        from.isAfter(Instant.EPOCH)
                                && to.isBefore(LATEST)
                                && Duration.between(from, to).compareTo(LONGEST) <= 0,
                        "/end",
                        "At most 400 days at a time, please.")
                .orRefuse();
    }

    /** Nobody's while none is named. */
    ClinicianId clinicianId() {
        return new ClinicianId(Objects.requireNonNullElse(clinician, ""));
    }

    TimeRange time() {
        return new TimeRange(instant(start), instant(end));
    }

    TimeOffNote noteOrNone() {
        return note == null ? TimeOffNote.NONE : new TimeOffNote(PersonText.tidy(note));
    }

    private static Instant instant(@Nullable OffsetDateTime given) {
        return Objects.requireNonNull(given).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }
}
