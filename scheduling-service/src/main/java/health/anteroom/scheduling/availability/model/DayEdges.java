package health.anteroom.scheduling.availability.model;

import health.anteroom.scheduling.practice.DayBounds;

/** Between which instants of a local day an offering may take place, asked in forward order. */
final class DayEdges {
    private final OpenHours hours;
    private final DayBounds bounds;
    private final LocalDays days;
    private long until;
    private long from = Long.MIN_VALUE;
    private long to = Long.MAX_VALUE;

    DayEdges(OpenHours hours, DayBounds bounds) {
        this.hours = hours;
        this.bounds = bounds;
        this.days = hours.localDays();
        this.until = bounds.limits() ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /** When it might start instead, or {@link IntervalCursor#FREE}. */
    long blockedUntil(long start, long end) {
        if (start >= until) {
            look(days.at(start));
        }
        if (start < from) {
            return from;
        }
        return end > to ? until : IntervalCursor.FREE;
    }

    private void look(long day) {
        until = days.ends(day);
        from = hours.at(day, bounds.earliest());
        to = bounds.hasLatest() ? hours.at(day, bounds.latest()) : Long.MAX_VALUE;
    }
}
