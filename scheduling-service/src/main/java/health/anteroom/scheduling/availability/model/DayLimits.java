package health.anteroom.scheduling.availability.model;

import health.anteroom.scheduling.practice.Maximums;

/** Which local days have no place left, asked in forward order. A week is ISO's, from Monday. */
final class DayLimits {
    private static final int WEEK = 7;

    private final Maximums maximums;
    private final LocalDays days;
    private final long[] takenDays;
    private long until;
    private Fullness fullness = Fullness.PLACE_LEFT;

    DayLimits(OpenHours hours, Maximums maximums, Starts starts) {
        this.maximums = maximums;
        this.days = hours.localDays();
        this.takenDays = maximums.limit() ? starts.days(hours.localDays()) : new long[0];
        this.until = maximums.limit() ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /** Until when the day that has no place left lasts, or {@link IntervalCursor#FREE}. */
    long fullUntil(long start) {
        return fullness(start) == Fullness.PLACE_LEFT ? IntervalCursor.FREE : until;
    }

    Fullness fullness(long start) {
        if (start >= until) {
            look(days.at(start));
        }
        return fullness;
    }

    private void look(long day) {
        until = days.ends(day);
        if (maximums.limitsDays() && between(day, day + 1) >= maximums.perDay()) {
            fullness = Fullness.DAY_FULL;
        } else {
            fullness = maximums.limitsWeeks() && isWeekFull(day) ? Fullness.WEEK_FULL : Fullness.PLACE_LEFT;
        }
    }

    private boolean isWeekFull(long day) {
        long monday = day - Math.floorMod(day + 3, (long) WEEK);
        return between(monday, monday + WEEK) >= maximums.perWeek();
    }

    private int between(long firstDay, long dayAfter) {
        return before(dayAfter) - before(firstDay);
    }

    private int before(long day) {
        int low = 0;
        int high = takenDays.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (takenDays[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
