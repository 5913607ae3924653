package health.anteroom.scheduling.availability;

import health.anteroom.scheduling.availability.model.Intervals;
import health.anteroom.scheduling.availability.model.Taken;
import health.anteroom.scheduling.practice.OfferingId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

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
        OfferingId counting = search.counting();
        return counting == null
                ? Taken.busyWith(busy(search))
                : counted(search, new StartCount(counting, search.except()));
    }

    Intervals busy(TakenSearch search) {
        long now = search.now().toEpochMilli();
        Intervals.Builder busy = new Intervals.Builder();
        for (long day = firstDay(search); day <= lastDay(search); day++) {
            TakenDay taken = days.get(day);
            if (taken != null) {
                taken.addTo(busy, now);
            }
        }
        return busy.build();
    }

    /** In one walk, which is wider: a maximum may be for the whole week in which a start lies. */
    private Taken counted(TakenSearch search, StartCount count) {
        long now = search.now().toEpochMilli();
        long first = firstDay(search);
        long last = lastDay(search);
        Intervals.Builder busy = new Intervals.Builder();
        for (long day = first - WEEK; day <= last + WEEK; day++) {
            TakenDay taken = days.get(day);
            if (taken != null) {
                taken.countTo(count, day, now);
                if (first <= day && day <= last) {
                    taken.addTo(busy, now);
                }
            }
        }
        return count.countedIn(Taken.busyWith(busy.build()));
    }

    private static long firstDay(TakenSearch search) {
        return Math.floorDiv(search.from(), DAY) - 1;
    }

    private static long lastDay(TakenSearch search) {
        return Math.floorDiv(search.to(), DAY) + 1;
    }

    private static LongStream spanned(TakenTime taken) {
        return LongStream.rangeClosed(
                Math.floorDiv(taken.busy().start().getEpochSecond(), DAY),
                Math.floorDiv(taken.busy().end().getEpochSecond() - 1, DAY));
    }
}
