package health.anteroom.scheduling.booking.adapter.kafka;

import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.scheduling.booking.model.ClientCard;
import health.anteroom.scheduling.booking.model.Contact;
import health.anteroom.scheduling.practice.Region;
import org.jspecify.annotations.Nullable;

/** The client inside an appointment's event; name and contact are sealed to the appointment's address. */
public record ClientV1(
        String id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        String zone,
        @Nullable String region,
        boolean plainWords) {
    static ClientV1 of(String appointment, ClientCard card, TransportCipher transport) {
        return new ClientV1(
                card.id().value(),
                transport.seal(appointment + "/name", card.name().value()),
                contact(appointment, "email", Contact.Channel.EMAIL, card.contact(), transport),
                contact(appointment, "phone", Contact.Channel.PHONE, card.contact(), transport),
                card.whereabouts().zone().getId(),
                card.whereabouts().saidRegion().map(Region::code).orElse(null),
                card.plainWords());
    }

    private static @Nullable String contact(
            String appointment, String field, Contact.Channel channel, Contact contact, TransportCipher transport) {
        return contact.channel() == channel ? transport.seal(appointment + "/" + field, contact.value()) : null;
    }
}
