package health.anteroom.scheduling.availability;

import health.anteroom.scheduling.availability.model.Intervals;
import health.anteroom.scheduling.availability.model.Starts;
import health.anteroom.scheduling.availability.model.Taken;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/** One clinician's taken times by UTC day; a stretch over midnight stands in both days. */
final class TakenDays {
    static final long DAY = 86_400;
    private static final int WEEK = 8;

    private final Map<Long, TakenDay> days = new ConcurrentHashMap<>();

    void add(TakenTime taken) {
        spanned(taken).forEach(day -> days.merge(day, TakenDay.of(taken), (old, one) -> old.with(taken)));
    }

    void remove(TakenTime taken) {
        spanned(taken).forEach(day -> days.computeIfPresent(day, (key, old) -> old.without(taken.id())));
    }

    Taken around(TakenSearch search) {
        long first = Math.floorDiv(search.from(), DAY) - 1;
        long last = Math.floorDiv(search.to(), DAY) + 1;
        long now = search.now().toEpochMilli();
        Intervals.Builder busy = new Intervals.Builder();
        for (long day = first; day <= last; day++) {
            TakenDay taken = days.get(day);
            if (taken != null) {
                taken.addTo(busy, now);
            }
        }
        Starts starts = search.withStarts() ? starts(first - WEEK, last + WEEK, search) : Starts.NONE;
        return Taken.busyWith(busy.build()).counting(starts);
    }

    private Starts starts(long first, long last, TakenSearch search) {
        return Starts.of(LongStream.rangeClosed(first, last)
                .flatMap(day -> {
                    TakenDay taken = days.get(day);
                    return taken == null ? LongStream.empty() : taken.startsLiving(day, search);
                })
                .toArray());
    }

    private static LongStream spanned(TakenTime taken) {
        return LongStream.rangeClosed(
                Math.floorDiv(taken.busy().start().getEpochSecond(), DAY),
                Math.floorDiv(taken.busy().end().getEpochSecond() - 1, DAY));
    }
}
