package health.anteroom.notification.delivery.model;

import health.anteroom.notification.delivery.CalendarInvite;
import health.anteroom.notification.delivery.Told;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** One neutral VEVENT (RFC 5545): when, and nothing else. */
final class CalendarPart {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CalendarPart() {}

    /**
     * @param cancelled takes the entry out of the calendar again
     * @param summary one line, neutral
     */
    static String of(CalendarInvite invite, Told told, boolean cancelled, OneLine summary) {
        List<String> lines = List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Anteroom//EN",
                "METHOD:" + (cancelled ? "CANCEL" : "PUBLISH"),
                "BEGIN:VEVENT",
                "UID:" + invite.uid(),
                "SEQUENCE:" + invite.sequence(),
                "DTSTAMP:" + UTC.format(stamp(told)),
                "DTSTART:" + UTC.format(told.now().start()),
                "DTEND:" + UTC.format(told.now().end()),
                "SUMMARY:" + escaped(summary),
                "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"),
                "CLASS:PRIVATE",
                "END:VEVENT",
                "END:VCALENDAR");
        return String.join("\r\n", lines) + "\r\n";
    }

    /** The same in every try, so that a repeated mail is the same mail. */
    private static Instant stamp(Told told) {
        return told.now().start().minus(java.time.Duration.ofDays(1));
    }

    private static String escaped(OneLine text) {
        return text.value().replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }
}
