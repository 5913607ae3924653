package health.anteroom.kit.time;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The machine's own time, for sessions, codes, tokens, limits and leases. It never travels. Milliseconds, as stored. */
public final class MachineClock implements InstantSource {
    private final InstantSource source;

    public MachineClock() {
        this(Clock.systemUTC());
    }

    public MachineClock(InstantSource source) {
        this.source = source;
    }

    @Override
    public Instant instant() {
        return source.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
