package health.anteroom.notification.delivery;

import health.anteroom.kit.contact.ContactPoint;
import java.net.URI;
import java.util.Optional;

/**
 * What is to be said to one client about one appointment.
 *
 * @param link where the client sees it and may change it
 * @param invite a calendar part, for those who chose that
 * @param unproven the link asks whether it was them who booked
 */
public record AppointmentMessage(
        OccurrenceId id,
        MessageKind kind,
        ContactPoint to,
        Wording wording,
        Told told,
        URI link,
        Optional<CalendarInvite> invite,
        boolean unproven) {}
