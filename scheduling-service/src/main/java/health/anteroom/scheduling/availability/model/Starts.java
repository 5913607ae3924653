package health.anteroom.scheduling.availability.model;

import java.util.Arrays;

/** The starts that count towards a clinician's maximums, in epoch seconds. */
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

    int between(long from, long to) {
        return before(to) - before(from);
    }

    private int before(long epochSecond) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < epochSecond) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
