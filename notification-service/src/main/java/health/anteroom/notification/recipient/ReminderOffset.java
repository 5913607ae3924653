package health.anteroom.notification.recipient;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long before an appointment a reminder is wished for. Days keep the wall-clock time in the client's zone ({@code P2D}
 * before Tuesday 5 pm is Sunday 5 pm, also over a clock change); hours are exact ({@code PT48H}).
 */
public record ReminderOffset(TemporalAmount amount) {
    public static final ReminderOffset TWO_DAYS = new ReminderOffset(Period.ofDays(2));
    private static final Pattern FORM = Pattern.compile("P([1-9]|1[0-4])D|PT([1-9][0-9]{0,2})H");
    private static final int LONGEST_HOURS = 14 * 24;

    /** ISO 8601, from {@code PT1H} to {@code P14D}, in whole days or whole hours. */
    public static Optional<ReminderOffset> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        if (form.group(1) != null) {
            return Optional.of(new ReminderOffset(Period.ofDays(Integer.parseInt(form.group(1)))));
        }
        int hours = Integer.parseInt(form.group(2));
        // Duration writes PT48H as PT48H, so text and value agree.
        return hours <= LONGEST_HOURS ? Optional.of(new ReminderOffset(Duration.ofHours(hours))) : Optional.empty();
    }

    /** Where that wall-clock time does not exist, the clock's jump later; where it exists twice, the first. */
    public Instant before(Instant start, ZoneId zone) {
        return start.atZone(zone).minus(amount).withEarlierOffsetAtOverlap().toInstant();
    }

    /** For ordering only: the exact length depends on the date. */
    public Duration roughLength() {
        ZonedDateTime anyDay = ZonedDateTime.of(2000, 1, 31, 0, 0, 0, 0, java.time.ZoneOffset.UTC);
        return Duration.between(anyDay.minus(amount), anyDay);
    }

    @Override
    public String toString() {
        return amount.toString();
    }
}
