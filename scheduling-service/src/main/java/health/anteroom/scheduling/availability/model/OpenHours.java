package health.anteroom.scheduling.availability.model;

import health.anteroom.scheduling.practice.AvailabilityRule;
import health.anteroom.scheduling.practice.Maximums;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A clinician's rule, expanded day by day on first use and kept. It is made anew when the rule changes. Days far from
 * those in use are computed each time, so that odd questions cannot fill the memory.
 */
public final class OpenHours {
    private static final int CHUNK = 64;
    private static final int MOST_CHUNKS = 24;

    private final AvailabilityRule rule;
    private final LocalClock clock;
    private final ConcurrentHashMap<Long, AtomicReferenceArray<OpenDay>> chunks = new ConcurrentHashMap<>();

    public OpenHours(AvailabilityRule rule) {
        this.rule = rule;
        this.clock = new LocalClock(rule.zone());
    }

    /** Whether there is a maximum for a day or a week. */
    public boolean isLimited() {
        return rule.maximums().limitsDays() || rule.maximums().limitsWeeks();
    }

    Maximums maximums() {
        return rule.maximums();
    }

    /** The local epoch day in which an instant lies. */
    long dayOf(long epochSecond) {
        return clock.epochDay(epochSecond);
    }

    OpenDay day(long epochDay) {
        AtomicReferenceArray<OpenDay> chunk = chunk(Math.floorDiv(epochDay, (long) CHUNK));
        int at = (int) Math.floorMod(epochDay, (long) CHUNK);
        OpenDay known = chunk.get(at);
        if (known != null) {
            return known;
        }
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        OpenDay expanded = OpenDay.expand(date, rule.on(date), clock);
        chunk.set(at, expanded);
        return expanded;
    }

    private AtomicReferenceArray<OpenDay> chunk(long number) {
        AtomicReferenceArray<OpenDay> known = chunks.get(number);
        if (known != null) {
            return known;
        }
        if (chunks.size() >= MOST_CHUNKS) {
            return new AtomicReferenceArray<>(CHUNK);
        }
        return chunks.computeIfAbsent(number, n -> new AtomicReferenceArray<>(CHUNK));
    }
}
