package health.anteroom.scheduling.availability;

import health.anteroom.scheduling.availability.model.Intervals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is taken on one day, sorted by its start, in primitive arrays; never changed once made. */
final class TakenDay {
    private final List<TakenTime> all;
    private final long[] from;
    private final long[] to;
    private final long[] until;

    private TakenDay(List<TakenTime> all) {
        this.all = all;
        this.from = all.stream()
                .mapToLong(one -> Ticks.floor(one.busy().start().getEpochSecond()))
                .toArray();
        this.to = all.stream()
                .mapToLong(one -> Ticks.ceil(one.busy().end().getEpochSecond()))
                .toArray();
        this.until = all.stream().mapToLong(TakenDay::untilMillis).toArray();
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
    Stream<TakenTime> startingLiving(long epochDay, TakenSearch search) {
        long now = search.now().toEpochMilli();
        return IntStream.range(0, from.length)
                .filter(i -> until[i] > now && Math.floorDiv(from[i], TakenDays.DAY) == epochDay)
                .mapToObj(all::get)
                .filter(one -> !one.id().equals(search.except()));
    }

    private static long untilMillis(TakenTime one) {
        return one.until().equals(java.time.Instant.MAX)
                ? Long.MAX_VALUE
                : one.until().toEpochMilli();
    }
}
