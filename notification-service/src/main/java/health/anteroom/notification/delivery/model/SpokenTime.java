package health.anteroom.notification.delivery.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/** A moment as a person would say it, in their own zone and with the zone's name: "Tuesday, November 24 at 5:00 pm, New York time". */
public final class SpokenTime {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US);
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("h:mm ")
            .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "am", 1L, "pm"))
            .toFormatter(Locale.US);

    private final ZonedDateTime moment;

    public SpokenTime(Instant moment, ZoneId zone) {
        this.moment = moment.truncatedTo(ChronoUnit.MINUTES).atZone(zone);
    }

    /** "Tuesday, November 24". */
    public String date() {
        return DATE.format(moment);
    }

    /** "Tue, Nov 24", for an SMS. */
    public String shortDate() {
        return SHORT_DATE.format(moment);
    }

    /** "5:00 pm". */
    public String time() {
        return TIME.format(moment);
    }

    /**
     * "New York time"; with the offset where this wall-clock time comes twice in that night, or where the zone has no city
     * to be named after.
     */
    public String zone() {
        ZoneId zone = moment.getZone();
        String id = zone.getId();
        if (!id.contains("/") || id.startsWith("Etc/")) {
            return offset();
        }
        String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        boolean comesTwice =
                zone.getRules().getValidOffsets(moment.toLocalDateTime()).size() > 1;
        return city + " time" + (comesTwice ? " (" + offset() + ")" : "");
    }

    private String offset() {
        String offset = moment.getOffset().getId();
        return offset.equals("Z") ? "UTC" : "UTC" + offset;
    }
}
