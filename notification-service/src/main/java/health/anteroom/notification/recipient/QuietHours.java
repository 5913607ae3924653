package health.anteroom.notification.recipient;

import java.time.LocalTime;
import java.util.List;

/**
 * When nothing but what the client just asked for may arrive, by their own wall clock; the end is exclusive. From the
 * evening to the morning when {@code from} is after {@code to}; never quiet when both are the same.
 */
public record QuietHours(LocalTime from, LocalTime to) {
    public static final QuietHours DEFAULT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    /** What is left of a day. */
    List<MinuteRange> waking() {
        int start = MinuteRange.minute(from);
        int end = MinuteRange.minute(to);
        if (start == end) {
            return List.of(MinuteRange.WHOLE_DAY);
        }
        return start > end
                ? List.of(new MinuteRange(end, start))
                : List.of(new MinuteRange(0, start), new MinuteRange(end, MinuteRange.DAY));
    }
}
