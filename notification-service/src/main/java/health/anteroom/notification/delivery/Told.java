package health.anteroom.notification.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The facts that a message about an appointment may tell; how many of them it does is a matter of its wording.
 *
 * @param now how it is, or was until it was cancelled
 * @param zone the recipient's own, in which all times are said
 * @param earlier what the recipient goes by until they read this
 * @param byLink when it was changed with the link from a message, if it was
 */
public record Told(Facts now, ZoneId zone, Optional<Facts> earlier, Optional<Instant> byLink) {

    /** @param format {@code VIDEO}, {@code PHONE} or {@code IN_PERSON} */
    public record Facts(Instant start, Instant end, String clinicianName, String format) {}
}
