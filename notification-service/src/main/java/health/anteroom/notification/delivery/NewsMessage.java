package health.anteroom.notification.delivery;

import health.anteroom.kit.contact.ContactPoint;
import java.net.URI;

/**
 * That there is something new, and not what.
 *
 * @param link the client's own page, which asks them to sign in
 */
public record NewsMessage(OccurrenceId id, ContactPoint to, URI link) {}
