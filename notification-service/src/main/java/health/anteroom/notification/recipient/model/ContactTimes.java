package health.anteroom.notification.recipient.model;

import health.anteroom.notification.recipient.ContactHours;
import health.anteroom.notification.recipient.QuietHours;
import health.anteroom.notification.recipient.SafeTime;
import java.time.ZoneId;
import java.util.List;

/** When a client may be reached, by their own clock. */
public record ContactTimes(ZoneId zone, QuietHours quietHours, List<SafeTime> safeTimes) {
    public ContactTimes {
        safeTimes = List.copyOf(safeTimes);
    }

    ContactHours hours() {
        return new ContactHours(zone, quietHours, safeTimes);
    }

    ContactTimes in(ZoneId other) {
        return new ContactTimes(other, quietHours, safeTimes);
    }
}
