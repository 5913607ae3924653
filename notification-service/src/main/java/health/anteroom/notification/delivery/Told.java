package health.anteroom.notification.delivery;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The facts that a message about an appointment may tell; how many of them it does is a matter of its wording.
 *
 * @param zone the recipient's own, in which all times are said
 * @param format {@code VIDEO}, {@code PHONE} or {@code IN_PERSON}
 */
public record Told(Instant start, Instant end, ZoneId zone, String clinicianName, String format) {}
