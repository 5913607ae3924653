package health.anteroom.notification.recipient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Repeating wall-clock ranges as real time. An instant is inside when the wall clock then shows a time inside: exact also
 * where the clock jumps, since each day is cut at the jump and each piece has one offset.
 */
final class WallClockWindows {
    /** Two weeks and a day: every weekly range occurs, whatever the date. */
    private static final int DAYS_SEARCHED = 15;

    private final ZoneId zone;
    private final Function<LocalDate, List<MinuteRange>> ranges;

    WallClockWindows(ZoneId zone, Function<LocalDate, List<MinuteRange>> ranges) {
        this.zone = zone;
        this.ranges = ranges;
    }

    boolean contains(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        return ranges.apply(local.toLocalDate()).stream().anyMatch(range -> range.contains(local.toLocalTime()));
    }

    /** The first instant inside, from the given one on. */
    Optional<Instant> next(Instant from) {
        if (contains(from)) {
            return Optional.of(from);
        }
        LocalDate today = LocalDate.ofInstant(from, zone);
        return today.datesUntil(today.plusDays(DAYS_SEARCHED))
                .flatMap(day -> on(day).stream())
                .map(Window::start)
                .filter(start -> start.isAfter(from))
                .findFirst();
    }

    /**
     * The given instant where it is inside; else a moment in the last window before it, by {@code margin} before that
     * window closes, or as it opens where it is shorter.
     */
    Optional<Instant> latest(Instant atMost, Duration margin) {
        if (contains(atMost)) {
            return Optional.of(atMost);
        }
        LocalDate today = LocalDate.ofInstant(atMost, zone);
        for (int back = 0; back < DAYS_SEARCHED; back++) {
            for (Window window : on(today.minusDays(back)).reversed()) {
                if (!window.end().isAfter(atMost)) {
                    return Optional.of(window.before(margin));
                }
            }
        }
        return Optional.empty();
    }

    private List<Window> on(LocalDate day) {
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        List<Window> windows = new ArrayList<>();
        Instant start = day.atStartOfDay(zone).toInstant();
        while (start.isBefore(midnight)) {
            ZoneOffset offset = zone.getRules().getOffset(start);
            Instant end = pieceEnd(start, midnight);
            for (MinuteRange range : ranges.apply(day)) {
                Window.within(start, end, at(day, range.from(), offset), at(day, range.to(), offset))
                        .ifPresent(windows::add);
            }
            start = end;
        }
        return windows;
    }

    private Instant pieceEnd(Instant start, Instant midnight) {
        ZoneOffsetTransition jump = zone.getRules().nextTransition(start);
        return jump == null || jump.getInstant().isAfter(midnight) ? midnight : jump.getInstant();
    }

    private static Instant at(LocalDate day, int minute, ZoneOffset offset) {
        return day.atTime(LocalTime.MIDNIGHT).plusMinutes(minute).toInstant(offset);
    }

    private record Window(Instant start, Instant end) {
        static Optional<Window> within(Instant from, Instant to, Instant start, Instant end) {
            Instant first = start.isBefore(from) ? from : start;
            Instant last = end.isAfter(to) ? to : end;
            return first.isBefore(last) ? Optional.of(new Window(first, last)) : Optional.empty();
        }

        Instant before(Duration margin) {
            Instant moment = end.minus(margin);
            return moment.isBefore(start) ? start : moment;
        }
    }
}
