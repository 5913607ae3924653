package health.anteroom.scheduling.booking.adapter.kafka;

import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.scheduling.booking.model.ChosenName;
import health.anteroom.scheduling.booking.model.ClientCard;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.booking.model.Contact;
import health.anteroom.scheduling.booking.model.Whereabouts;
import health.anteroom.scheduling.practice.Region;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What scheduling reads of {@code anteroom.client.v1}. */
record HeardClient(
        String id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        String zone,
        @Nullable String region,
        boolean plainWords) {
    ClientCard toCard(TransportCipher transport) {
        return new ClientCard(
                new ClientId(id),
                new ChosenName(transport.open(id + "/name", name)),
                contact(transport),
                new Whereabouts(ZoneId.of(zone), region == null ? null : new Region(region)),
                plainWords);
    }

    private Contact contact(TransportCipher transport) {
        return email != null
                ? new Contact(Contact.Channel.EMAIL, transport.open(id + "/email", email))
                : new Contact(Contact.Channel.PHONE, transport.open(id + "/phone", Objects.requireNonNull(phone)));
    }
}
