package health.anteroom.notification.recipient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When a message may arrive, by the client's own wall clock. Quiet hours are a comfort and yield to what cannot wait; safe
 * times, where a client named any, are a matter of safety and never yield.
 */
public final class ContactHours {
    /** A message that has to come before a night comes this long before it, not at its edge. */
    static final Duration EVENING_MARGIN = Duration.ofMinutes(30);

    private final ZoneId zone;
    private final List<SafeTime> safeTimes;
    private final WallClockWindows safe;
    private final WallClockWindows welcome;

    public ContactHours(ZoneId zone, QuietHours quiet, List<SafeTime> safeTimes) {
        this.zone = zone;
        this.safeTimes = List.copyOf(safeTimes);
        this.safe = new WallClockWindows(zone, this::safeOn);
        this.welcome = new WallClockWindows(
                zone,
                day -> quiet.waking().stream()
                        .flatMap(waking -> safeOn(day).stream().flatMap(range -> range.intersect(waking).stream()))
                        .toList());
    }

    public ZoneId zone() {
        return zone;
    }

    /** Neither quiet nor unsafe. */
    public boolean isWelcome(Instant at) {
        return welcome.contains(at);
    }

    public Optional<Instant> nextWelcome(Instant from) {
        return welcome.next(from);
    }

    /** Safe, though perhaps in the night. */
    public Optional<Instant> nextSafe(Instant from) {
        return safe.next(from);
    }

    /** The given moment, or one on the evening before when it is not welcome. */
    public Optional<Instant> latestWelcome(Instant atMost) {
        return welcome.latest(atMost, EVENING_MARGIN);
    }

    private List<MinuteRange> safeOn(LocalDate day) {
        return safeTimes.isEmpty()
                ? List.of(MinuteRange.WHOLE_DAY)
                : safeTimes.stream()
                        .filter(time -> time.day() == day.getDayOfWeek())
                        .map(SafeTime::minutes)
                        .sorted(java.util.Comparator.comparingInt(MinuteRange::from))
                        .toList();
    }
}
