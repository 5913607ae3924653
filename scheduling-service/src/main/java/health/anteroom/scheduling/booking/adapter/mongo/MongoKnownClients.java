package health.anteroom.scheduling.booking.adapter.mongo;

import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.store.Cause;
import health.anteroom.kit.store.ConsumeOutcome;
import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.booking.application.KnownClients;
import health.anteroom.scheduling.booking.model.ClientCard;
import health.anteroom.scheduling.booking.model.ClientId;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** This service's own copy of each client's card, as intake last told of it. */
@Repository
class MongoKnownClients implements KnownClients {
    private static final String COLLECTION = "clients";

    private final AggregateStore<ClientCard> store;

    MongoKnownClients(AggregateStores stores, FieldCipher cipher) {
        this.store = stores.open(COLLECTION, new Mapping(new ClientCardDocument(cipher, COLLECTION)));
    }

    @Override
    public Optional<ClientCard> find(ClientId id) {
        return store.find(id.value()).map(Stored::state);
    }

    @Override
    public void remember(ClientCard card, Cause cause) {
        ConsumeOutcome unused = store.consume(card.id().value(), cause, before -> Optional.of(card));
    }

    private record Mapping(ClientCardDocument cards) implements AggregateMapping<ClientCard> {
        @Override
        public int schemaVersion() {
            return 1;
        }

        @Override
        public String kind(ClientCard card) {
            return "Client";
        }

        @Override
        public Document write(ClientCard card) {
            return new Document("client", cards.write(card));
        }

        @Override
        public ClientCard read(String id, Document stored) {
            return cards.read(stored.get("client", Document.class));
        }
    }
}
