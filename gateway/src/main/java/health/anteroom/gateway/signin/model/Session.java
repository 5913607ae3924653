package health.anteroom.gateway.signin.model;

import java.time.Duration;
import java.time.Instant;

/**
 * A signed-in person on one device.
 *
 * @param seenAt when it was last used, to the minute
 */
public record Session(SignedInAs who, SignedInFrom from, Instant startedAt, Instant seenAt) {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    public boolean livesAt(Instant now, SessionTimes times) {
        return now.isBefore(seenAt.plus(times.idle())) && now.isBefore(startedAt.plus(times.absolute()));
    }

    /** A use is written down once a minute, not on every request. */
    public boolean isWorthNotingAt(Instant now) {
        return !now.isBefore(seenAt.plus(NOTED_EVERY));
    }

    public Session seenAt(Instant now) {
        return new Session(who, from, startedAt, now);
    }
}
