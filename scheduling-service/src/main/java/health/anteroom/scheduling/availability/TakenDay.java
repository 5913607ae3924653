package health.anteroom.scheduling.availability;

import health.anteroom.scheduling.availability.model.Intervals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is taken on one day, sorted by its start, in primitive arrays; never changed once made. */
final class TakenDay {
    private final List<TakenTime> all;
    private final long[] from;
    private final long[] to;
    private final long[] until;
    private final long[] starts;

    private TakenDay(List<TakenTime> all) {
        this.all = all;
        this.from = all.stream()
                .mapToLong(one -> Ticks.floor(one.busy().start().getEpochSecond()))
                .toArray();
        this.to = all.stream()
                .mapToLong(one -> Ticks.ceil(one.busy().end().getEpochSecond()))
                .toArray();
        this.until = all.stream().mapToLong(TakenDay::untilMillis).toArray();
        this.starts = all.stream()
                .mapToLong(one -> one.time().start().getEpochSecond())
                .toArray();
    }

    static TakenDay of(TakenTime one) {
        return new TakenDay(List.of(one));
    }

    TakenDay with(TakenTime one) {
        List<TakenTime> more = new ArrayList<>(all);
        more.add(one);
        more.sort(Comparator.comparing(taken -> taken.busy().start()));
        return new TakenDay(List.copyOf(more));
    }

    @org.jspecify.annotations.Nullable
    TakenDay without(String id) {
        List<TakenTime> fewer = all.stream().filter(one -> !one.id().equals(id)).toList();
        return fewer.isEmpty() ? null : new TakenDay(fewer);
    }

    void addTo(Intervals.Builder busy, long nowMillis) {
        for (int i = 0; i < from.length; i++) {
            if (until[i] > nowMillis) {
                busy.add(from[i], to[i]);
            }
        }
    }

    /** What begins on that UTC day and counts, so that a stretch over midnight counts once. */
    void countTo(StartCount count, long epochDay, long nowMillis) {
        for (int i = 0; i < from.length; i++) {
            if (until[i] > nowMillis && Math.floorDiv(from[i], TakenDays.DAY) == epochDay) {
                count.add(starts[i], all.get(i));
            }
        }
    }

    private static long untilMillis(TakenTime one) {
        return one.until().equals(java.time.Instant.MAX)
                ? Long.MAX_VALUE
                : one.until().toEpochMilli();
    }
}
