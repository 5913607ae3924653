package health.anteroom.scheduling.availability.model;

/** Walks once through intervals while the questions move forward in time. */
final class IntervalCursor {
    static final long FREE = Long.MIN_VALUE;

    private final Intervals intervals;
    private int at;

    IntervalCursor(Intervals intervals) {
        this.intervals = intervals;
    }

    /** When the stretch that is in the way ends, or {@link #FREE}. {@code from} must not go back between calls. */
    long blockedUntil(long from, long to) {
        while (at < intervals.size() && intervals.to(at) <= from) {
            at++;
        }
        return at < intervals.size() && intervals.from(at) < to ? intervals.to(at) : FREE;
    }
}
