package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.scheduling.practice.LocalTimeRange;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Local hours as text: {@code 09:00} to {@code 24:00}. */
record LocalInterval(@Nullable String from, @Nullable String to) {
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)");
    private static final int HOUR = 60;

    static LocalInterval of(LocalTimeRange range) {
        return new LocalInterval(text(range.fromMinute()), text(range.toMinute()));
    }

    boolean isInterval() {
        return from != null && to != null && minute(from) >= 0 && minute(from) < end(to);
    }

    LocalTimeRange toRange() {
        return new LocalTimeRange(minute(Objects.requireNonNull(from)), end(Objects.requireNonNull(to)));
    }

    /** Minutes since midnight; -1 when it is no time of day. */
    static int end(String to) {
        return to.equals("24:00") ? LocalTimeRange.DAY : minute(to);
    }

    static int minute(String time) {
        Matcher parts = TIME.matcher(time);
        return parts.matches() ? Integer.parseInt(parts.group(1)) * HOUR + Integer.parseInt(parts.group(2)) : -1;
    }

    static String text(int minute) {
        return "%02d:%02d".formatted(minute / HOUR, minute % HOUR);
    }
}
