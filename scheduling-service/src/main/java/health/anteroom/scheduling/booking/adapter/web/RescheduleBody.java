package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.scheduling.booking.application.RescheduleAppointment;
import health.anteroom.scheduling.booking.model.PassedRule;
import health.anteroom.scheduling.booking.model.Tell;
import health.anteroom.scheduling.platform.InputCheck;
import health.anteroom.scheduling.practice.ClinicianId;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where to move it. */
record RescheduleBody(
        @Nullable OffsetDateTime start,
        @Nullable String clinician,
        @Nullable Duration duration,
        @Nullable List<PassedRule> override,
        @Nullable Tell tell) {
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(12);

    RescheduleAppointment toCommand() {
        InputCheck check = new InputCheck()
                .present(start, "/start")
                .demand(duration == null || isLength(duration), "/duration", "Between 5 minutes and 12 hours, please.")
                .noNulls(override, 2, "/override");
        if (clinician != null) {
            check.id(clinician, "/clinician");
        }
        check.orRefuse();
        return new RescheduleAppointment(
                Objects.requireNonNull(start).toInstant(),
                Optional.ofNullable(clinician).map(ClinicianId::new),
                Optional.ofNullable(duration),
                override == null ? Set.of() : Set.copyOf(override));
    }

    private static boolean isLength(Duration duration) {
        return duration.compareTo(SHORTEST) >= 0
                && duration.compareTo(LONGEST) <= 0
                && duration.toSeconds() % SHORTEST.toSeconds() == 0;
    }
}
