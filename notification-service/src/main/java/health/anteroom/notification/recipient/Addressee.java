package health.anteroom.notification.recipient;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.Wording;
import java.util.Map;
import java.util.Optional;

/**
 * A client as a message sees them. The contacts are the client's own, never what somebody typed into a booking for a known
 * client.
 *
 * @param wantsInvites whether a calendar part comes with mails
 */
public record Addressee(
        Reach reach, Map<Channel, ContactPoint> contacts, Wording wording, boolean wantsInvites, Holder holder) {
    public Addressee {
        contacts = Map.copyOf(contacts);
    }

    public Optional<ContactPoint> contact(Channel channel) {
        return Optional.ofNullable(contacts.get(channel));
    }
}
