package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.PassedRule;
import health.anteroom.scheduling.practice.ClinicianId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Where it should go; what is not named stays. Length and overrides are staff's to name. */
public record RescheduleAppointment(
        Instant start, Optional<ClinicianId> clinician, Optional<Duration> length, Set<PassedRule> overrides) {
    boolean needsStaff() {
        return length.isPresent() || !overrides.isEmpty();
    }
}
