package health.anteroom.notification.reminder.model;

import java.time.Duration;
import java.time.Instant;

/**
 * Who is sending, and since when by the machine's clock. A claim outlives the longest try; whoever finds an older one may
 * conclude that its owner died.
 */
public record Claim(String owner, Instant at) {
    public static final Duration LEASE = Duration.ofSeconds(30);

    public boolean isAbandoned(Instant machineNow) {
        return !machineNow.isBefore(expiresAt());
    }

    public Instant expiresAt() {
        return at.plus(LEASE);
    }
}
