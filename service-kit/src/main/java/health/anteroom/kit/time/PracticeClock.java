package health.anteroom.kit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The time that holds, notice and reminders follow. With time travel it is the machine's time plus an offset that only
 * grows; without, the offset stays zero. Milliseconds, as stored.
 */
public final class PracticeClock implements InstantSource {
    private final InstantSource source;
    private final List<Runnable> travelListeners = new CopyOnWriteArrayList<>();
    private volatile Duration offset;

    public PracticeClock(InstantSource source, Duration offset) {
        this.source = source;
        this.offset = offset;
    }

    public static PracticeClock ofMachine() {
        return new PracticeClock(Clock.systemUTC(), Duration.ZERO);
    }

    /** A clock that stands still, for tests; {@link #advance} moves it. */
    public static PracticeClock fixedAt(Instant instant) {
        return new PracticeClock(InstantSource.fixed(instant), Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return source.instant().plus(offset).truncatedTo(ChronoUnit.MILLIS);
    }

    public Duration offset() {
        return offset;
    }

    /** Moves to an offset; a smaller one than the present is ignored, since practice time never goes back. */
    public synchronized void travelTo(Duration newOffset) {
        if (newOffset.compareTo(offset) > 0) {
            offset = newOffset;
            travelListeners.forEach(Runnable::run);
        }
    }

    public void advance(Duration by) {
        travelTo(offset.plus(by));
    }

    /** Calls back after each travel, until closed: whoever waits for a due time must look again. */
    public Registration onTravel(Runnable listener) {
        travelListeners.add(listener);
        return () -> travelListeners.remove(listener);
    }

    /** Ends a subscription. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
