package health.anteroom.notification.recipient;

import java.time.LocalTime;
import java.util.Optional;

/** Minutes of a wall-clock day, the end exclusive and at most {@link #DAY}. */
record MinuteRange(int from, int to) {
    static final int DAY = 24 * 60;
    static final MinuteRange WHOLE_DAY = new MinuteRange(0, DAY);

    static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    boolean contains(LocalTime time) {
        int minute = minute(time);
        return from <= minute && minute < to;
    }

    Optional<MinuteRange> intersect(MinuteRange other) {
        int start = Math.max(from, other.from);
        int end = Math.min(to, other.to);
        return start < end ? Optional.of(new MinuteRange(start, end)) : Optional.empty();
    }
}
