package health.anteroom.localstack.clock;

import health.anteroom.localstack.data.Remembered;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The practice's time: the machine's plus an offset that is kept and only grows. */
public final class TravelledClock {
    private static final String OFFSET = "offset";

    private final InstantSource machine;
    private final Remembered remembered;
    private Duration offset;

    private TravelledClock(InstantSource machine, Remembered remembered, Duration offset) {
        this.machine = machine;
        this.remembered = remembered;
        this.offset = offset;
    }

    /**
     * @param start where practice time starts on fresh data; on data that has a clock already, it never goes back
     */
    public static TravelledClock open(Remembered remembered, Optional<Instant> start) {
        return open(Clock.systemUTC(), remembered, start);
    }

    static TravelledClock open(InstantSource machine, Remembered remembered, Optional<Instant> start) {
        Optional<Duration> known = remembered.get(OFFSET).map(Duration::parse);
        Optional<Duration> wished = start.map(instant -> Duration.between(machine.instant(), instant));
        Duration offset = known.isPresent() && wished.isPresent()
                ? later(known.get(), wished.get())
                : known.or(() -> wished).orElse(Duration.ZERO);
        TravelledClock clock = new TravelledClock(machine, remembered, offset);
        remembered.put(OFFSET, offset.toString());
        return clock;
    }

    /** Whether this data has lived beyond the machine's time: to serve it with the machine's would take it back. */
    public synchronized boolean isAhead() {
        return offset.isPositive();
    }

    public synchronized Instant now() {
        return machine.instant().plus(offset);
    }

    public synchronized Duration offset() {
        return offset;
    }

    /** Moves on; remembered before anyone is told. An instant that has passed changes nothing. */
    synchronized void moveTo(Instant instant) {
        offset = later(offset, Duration.between(machine.instant(), instant));
        remembered.put(OFFSET, offset.toString());
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
