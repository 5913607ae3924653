package health.anteroom.scheduling.availability.model;

import health.anteroom.scheduling.practice.DayHours;
import health.anteroom.scheduling.practice.LocalTimeRange;
import java.time.LocalDate;
import java.util.Arrays;

/** One local day of one clinician in epoch seconds: where it begins, and its open windows in order. */
final class OpenDay {
    private final long begins;
    private final long[] pairs;

    private OpenDay(long begins, long[] pairs) {
        this.begins = begins;
        this.pairs = pairs;
    }

    static OpenDay expand(LocalDate date, DayHours hours, LocalClock clock) {
        long[] pairs = new long[hours.ranges().size() * 2];
        int used = 0;
        for (LocalTimeRange range : hours.ranges()) {
            long from = clock.epochSecond(date, range.fromMinute());
            long to = clock.epochSecond(date, range.toMinute());
            if (from < to) {
                pairs[used++] = from;
                pairs[used++] = to;
            }
        }
        return new OpenDay(clock.epochSecond(date, 0), Arrays.copyOf(pairs, used));
    }

    long begins() {
        return begins;
    }

    int windows() {
        return pairs.length / 2;
    }

    long from(int window) {
        return pairs[2 * window];
    }

    long to(int window) {
        return pairs[2 * window + 1];
    }
}
