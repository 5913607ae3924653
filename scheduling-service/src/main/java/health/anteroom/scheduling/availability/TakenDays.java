package health.anteroom.scheduling.availability;

import health.anteroom.scheduling.availability.model.Intervals;
import health.anteroom.scheduling.availability.model.Starts;
import health.anteroom.scheduling.availability.model.Taken;
import health.anteroom.scheduling.practice.OfferingId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The taken times of one clinician or one room by UTC day; a stretch over midnight stands in both days. */
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
        Taken taken = Taken.busyWith(busy(search));
        OfferingId counting = search.counting();
        if (counting == null) {
            return taken;
        }
        List<TakenTime> starting = starting(search);
        Stream<TakenTime> ofOffering =
                starting.stream().filter(one -> one.from().offering().equals(counting));
        return taken.counting(starts(starting.stream()), starts(ofOffering));
    }

    Intervals busy(TakenSearch search) {
        long last = Math.floorDiv(search.to(), DAY) + 1;
        long now = search.now().toEpochMilli();
        Intervals.Builder busy = new Intervals.Builder();
        for (long day = Math.floorDiv(search.from(), DAY) - 1; day <= last; day++) {
            TakenDay taken = days.get(day);
            if (taken != null) {
                taken.addTo(busy, now);
            }
        }
        return busy.build();
    }

    private List<TakenTime> starting(TakenSearch search) {
        long first = Math.floorDiv(search.from(), DAY) - 1 - WEEK;
        long last = Math.floorDiv(search.to(), DAY) + 1 + WEEK;
        return LongStream.rangeClosed(first, last)
                .boxed()
                .flatMap(day -> {
                    TakenDay taken = days.get(day);
                    return taken == null ? Stream.empty() : taken.startingLiving(day, search);
                })
                .toList();
    }

    private static Starts starts(Stream<TakenTime> taken) {
        return Starts.of(
                taken.mapToLong(one -> one.time().start().getEpochSecond()).toArray());
    }

    private static LongStream spanned(TakenTime taken) {
        return LongStream.rangeClosed(
                Math.floorDiv(taken.busy().start().getEpochSecond(), DAY),
                Math.floorDiv(taken.busy().end().getEpochSecond() - 1, DAY));
    }
}
