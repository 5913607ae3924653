package health.anteroom.notification.recipient.model;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.notification.delivery.Channel;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where a client can be reached. */
public record ContactCard(Optional<EmailAddress> email, Optional<PhoneNumber> phone) {
    Map<Channel, ContactPoint> byChannel() {
        Map<Channel, ContactPoint> contacts = new EnumMap<>(Channel.class);
        email.ifPresent(address -> contacts.put(Channel.EMAIL, address));
        phone.ifPresent(number -> contacts.put(Channel.SMS, number));
        return contacts;
    }
}
