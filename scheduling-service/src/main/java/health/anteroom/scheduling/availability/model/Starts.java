package health.anteroom.scheduling.availability.model;

import java.util.Arrays;

/** The starts that count towards a maximum, in epoch seconds. */
public final class Starts {
    public static final Starts NONE = new Starts(new long[0]);

    private final long[] sorted;

    private Starts(long[] sorted) {
        this.sorted = sorted;
    }

    public static Starts of(long[] starts) {
        long[] sorted = starts.clone();
        Arrays.sort(sorted);
        return new Starts(sorted);
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
}
