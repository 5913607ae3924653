package health.anteroom.notification.reminder.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before the next try: short at first, growing, and then no more. */
final class RetryPause {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8));

    private RetryPause() {}

    /**
     * @param attempts those that have failed, at least one
     */
    static Optional<Duration> after(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
    }
}
