package health.anteroom.notification.recipient;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** A time of the week at which it is safe to be reached; an end at midnight is the end of that day. */
public record SafeTime(DayOfWeek day, LocalTime from, LocalTime to) {
    public SafeTime {
        if (!isOrdered(from, to)) {
            throw new IllegalArgumentException("A safe time ends after it begins");
        }
    }

    public static boolean isOrdered(LocalTime from, LocalTime to) {
        return from.isBefore(to) || to.equals(LocalTime.MIDNIGHT);
    }

    MinuteRange minutes() {
        int end = MinuteRange.minute(to);
        return new MinuteRange(MinuteRange.minute(from), end == 0 ? MinuteRange.DAY : end);
    }
}
