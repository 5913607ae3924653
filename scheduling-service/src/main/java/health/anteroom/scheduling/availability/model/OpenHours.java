package health.anteroom.scheduling.availability.model;

import health.anteroom.scheduling.practice.AvailabilityRule;
import health.anteroom.scheduling.practice.Maximums;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A clinician's rule and the practice's holidays, expanded day by day on first use and kept. It is made anew when one of
 * them changes. Days far from those in use are computed each time, so that odd questions cannot fill the memory.
 */
public final class OpenHours {
    private static final int CHUNK = 64;
    private static final int MOST_CHUNKS = 24;

    private final AvailabilityRule rule;
    private final Set<LocalDate> holidays;
    private final LocalClock clock;
    private final ConcurrentHashMap<Long, AtomicReferenceArray<OpenDay>> chunks = new ConcurrentHashMap<>();

    /** Without holidays. */
    public OpenHours(AvailabilityRule rule) {
        this(rule, Set.of());
    }

    /** @param holidays the dates on which only an override opens */
    public OpenHours(AvailabilityRule rule, Set<LocalDate> holidays) {
        this.rule = rule;
        this.holidays = holidays;
        this.clock = new LocalClock(rule.zone());
    }

    /** Whether a session then would lie within open hours, wherever their grids are. */
    public boolean cover(long from, long to) {
        return Windows.between(this, from, from).cover(from, to);
    }

    public Maximums maximums() {
        return rule.maximums();
    }

    /** The local epoch day in which an instant lies. */
    long dayOf(long epochSecond) {
        return clock.days().at(epochSecond);
    }

    /** Walks over the local dates of this zone. */
    LocalDays localDays() {
        return clock.days();
    }

    /** A local time of a day as an instant. */
    long at(long epochDay, int minute) {
        return clock.epochSecond(LocalDate.ofEpochDay(epochDay), minute);
    }

    OpenDay day(long epochDay) {
        AtomicReferenceArray<OpenDay> chunk = chunk(Math.floorDiv(epochDay, (long) CHUNK));
        int at = (int) Math.floorMod(epochDay, (long) CHUNK);
        OpenDay known = chunk.get(at);
        if (known != null) {
            return known;
        }
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        OpenDay expanded = OpenDay.expand(date, rule.on(date, holidays), clock);
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
