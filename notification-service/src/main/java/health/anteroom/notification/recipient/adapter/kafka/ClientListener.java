package health.anteroom.notification.recipient.adapter.kafka;

import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.event.EventListener;
import health.anteroom.kit.event.ReceivedEvent;
import health.anteroom.notification.delivery.Wording;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.application.RecordClient;
import health.anteroom.notification.recipient.application.RecordClientHandler;
import health.anteroom.notification.recipient.model.ContactCard;
import java.time.ZoneId;
import java.util.Optional;

/** Each revision of each client record. */
public final class ClientListener implements EventListener {
    private static final String TYPE = "anteroom.client.v1";

    private final RecordClientHandler handler;
    private final TransportCipher transport;

    public ClientListener(RecordClientHandler handler, TransportCipher transport) {
        this.handler = handler;
        this.transport = transport;
    }

    @Override
    public String topic() {
        return "anteroom.clients";
    }

    @Override
    public String feature() {
        return "recipient";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (!event.type().equals(TYPE)) {
            throw event.unknownType();
        }
        ClientV1 client = event.data(ClientV1.class);
        ContactCard card = new ContactCard(
                Optional.ofNullable(client.email())
                        .map(secret -> transport.open(client.id() + "/email", secret))
                        .flatMap(EmailAddress::parse),
                Optional.ofNullable(client.phone())
                        .map(secret -> transport.open(client.id() + "/phone", secret))
                        .flatMap(PhoneNumber::parse));
        Wording wording = client.plainWords() ? Wording.PLAIN : Wording.DISCREET;
        handler.record(
                new RecordClient(new ClientId(client.id()), card, ZoneId.of(client.zone()), wording, event.cause()));
    }
}
