package health.anteroom.scheduling.availability.model;

import java.util.Arrays;

/**
 * The open windows around a search, in order. The grid of a window starts where it starts. A window that begins at
 * midnight where the day before ran until 24:00 goes on with that day's grid, unless that day was open from its own
 * midnight: so the grid of a date depends on the date and the one before, never on where a search begins.
 */
final class Windows {
    private long[] starts = new long[32];
    private long[] ends = new long[32];
    private long[] covers = new long[0];
    private int size;
    private boolean lastFromMidnight;

    static Windows between(OpenHours hours, long from, long to) {
        Windows windows = new Windows();
        // Two days back: a date can be skipped altogether (Apia, 2011-12-30). Two ahead: sessions may run on.
        long last = hours.dayOf(to) + 2;
        for (long day = hours.dayOf(from) - 2; day <= last; day++) {
            windows.add(hours.day(day));
        }
        windows.cover();
        return windows;
    }

    int size() {
        return size;
    }

    /** Where the grid starts. */
    long start(int i) {
        return starts[i];
    }

    /** Starts lie before this. */
    long end(int i) {
        return ends[i];
    }

    /** Sessions end by this: the end of the last window that follows without a break. */
    long cover(int i) {
        return covers[i];
    }

    boolean cover(long from, long to) {
        for (int i = 0; i < size; i++) {
            if (starts[i] <= from && from < ends[i]) {
                return to <= covers[i];
            }
        }
        return false;
    }

    private void add(OpenDay day) {
        for (int i = 0; i < day.windows(); i++) {
            boolean runsOn = size > 0 && ends[size - 1] == day.from(i);
            if (runsOn && !lastFromMidnight) {
                ends[size - 1] = day.to(i);
            } else {
                append(day.from(i), day.to(i));
            }
            lastFromMidnight = day.from(i) == day.begins();
        }
    }

    private void append(long start, long end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    private void cover() {
        covers = new long[size];
        for (int i = size - 1; i >= 0; i--) {
            boolean runsOn = i + 1 < size && starts[i + 1] == ends[i];
            covers[i] = runsOn ? covers[i + 1] : ends[i];
        }
    }
}
