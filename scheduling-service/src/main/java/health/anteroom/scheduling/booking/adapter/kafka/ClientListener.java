package health.anteroom.scheduling.booking.adapter.kafka;

import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.event.EventListener;
import health.anteroom.kit.event.ReceivedEvent;
import health.anteroom.scheduling.booking.application.ClientReferences;
import health.anteroom.scheduling.booking.application.KnownClients;
import health.anteroom.scheduling.booking.model.ClientCard;
import org.springframework.stereotype.Component;

/** Hears of clients from intake, so that the desk can book someone by id. */
@Component
class ClientListener implements EventListener {
    private static final String TYPE = "anteroom.client.v1";

    private final KnownClients clients;
    private final ClientReferences references;
    private final TransportCipher transport;
    private final FieldCipher keys;

    ClientListener(KnownClients clients, ClientReferences references, TransportCipher transport, FieldCipher keys) {
        this.clients = clients;
        this.references = references;
        this.transport = transport;
        this.keys = keys;
    }

    @Override
    public String topic() {
        return "anteroom.clients";
    }

    @Override
    public String feature() {
        return "booking";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (!event.type().equals(TYPE)) {
            throw event.unknownType();
        }
        HeardClient heard = event.data(HeardClient.class);
        if (!keys.erased(heard.id())) {
            ClientCard card = heard.toCard(transport);
            clients.remember(card, event.cause());
            references.add(card.contact(), card.id());
        }
    }
}
