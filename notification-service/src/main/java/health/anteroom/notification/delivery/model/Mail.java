package health.anteroom.notification.delivery.model;

import health.anteroom.kit.calendar.CalendarInvitation;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.notification.delivery.OccurrenceId;
import java.util.Optional;

/**
 * A mail in two forms that say the same.
 *
 * @param calendar an iCalendar object (RFC 5545), for those who asked for one
 */
public record Mail(
        OccurrenceId id,
        EmailAddress to,
        OneLine subject,
        String text,
        String html,
        Optional<CalendarInvitation> calendar)
        implements OutgoingMessage {
    @Override
    public String toString() {
        return "Mail[" + id.value() + "]";
    }
}
