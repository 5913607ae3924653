package health.anteroom.scheduling.availability.model;

import health.anteroom.scheduling.practice.Maximums;

/** Which local days have no place left, asked in forward order. */
final class DayLimits {
    private final OpenHours hours;
    private final Starts starts;
    private final boolean limited;
    private long until = Long.MIN_VALUE;
    private boolean full;

    DayLimits(OpenHours hours, Starts starts) {
        this.hours = hours;
        this.starts = starts;
        this.limited = hours.isLimited();
    }

    /** When the day that has no place left ends, or {@link IntervalCursor#FREE}. */
    long fullUntil(long start) {
        if (limited && start >= until) {
            look(hours.dayOf(start));
        }
        return full ? until : IntervalCursor.FREE;
    }

    private void look(long day) {
        Maximums maximums = hours.maximums();
        long monday = day - Math.floorMod(day + 3, 7L);
        until = begins(day + 1);
        full = starts.between(begins(day), until) >= maximums.perDay()
                || starts.between(begins(monday), begins(monday + 7)) >= maximums.perWeek();
    }

    private long begins(long day) {
        return hours.day(day).begins();
    }
}
