package health.anteroom.scheduling.practice;

import java.time.Duration;
import java.time.Instant;

/** A stretch of real time; the end is exclusive and after the start. */
public record TimeRange(Instant start, Instant end) {
    public TimeRange {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("a time range ends after it starts");
        }
    }

    public static TimeRange startingAt(Instant start, Duration length) {
        return new TimeRange(start, start.plus(length));
    }

    public boolean overlaps(TimeRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** This range with the given lengths added at its two ends. */
    public TimeRange widened(Duration before, Duration after) {
        return new TimeRange(start.minus(before), end.plus(after));
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
