package health.anteroom.kit.calendar;

import java.time.Instant;

/**
 * One entry of a calendar. Calendars are shared with families and employers, so it says when, and one neutral line.
 *
 * @param id of what it stands for; its UID is made of it and stays the same for good
 * @param sequence grows with every change, a cancellation among them (RFC 5545, 3.8.7.4)
 * @param made when this state came about; never before that of a smaller sequence
 */
public record CalendarEntry(
        String id, long sequence, Instant made, Instant start, Instant end, String summary, Standing standing) {
    public enum Standing {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
