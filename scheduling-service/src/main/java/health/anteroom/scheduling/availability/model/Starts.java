package health.anteroom.scheduling.availability.model;

import java.util.Arrays;

/** The starts that count towards a maximum, in epoch seconds. */
public final class Starts {
    public static final Starts NONE = new Starts(new long[0]);

    private final long[] sorted;

    private Starts(long[] sorted) {
        this.sorted = sorted;
    }

    /** Their local days, sorted. */
    long[] days(LocalDays local) {
        long[] days = new long[sorted.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = local.at(sorted[i]);
        }
        Arrays.sort(days);
        return days;
    }

    /** Collects starts in any order. */
    public static final class Builder {
        private long[] starts = NONE.sorted;
        private int size;

        public void add(long start) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, Math.max(64, size * 2));
            }
            starts[size++] = start;
        }

        public Starts build() {
            if (size == 0) {
                return NONE;
            }
            long[] sorted = Arrays.copyOf(starts, size);
            Arrays.sort(sorted);
            return new Starts(sorted);
        }
    }
}
