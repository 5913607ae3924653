package health.anteroom.scheduling.booking.adapter.mongo;

import health.anteroom.kit.crypto.BlindIndex;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.booking.application.ClientReferences;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.booking.model.Contact;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Contact to client ids: {@code _id} is the contact's blind index, so the contact itself is not stored. */
@Repository
class MongoClientReferences implements ClientReferences {
    private final AggregateStore<ReferencedClients> store;
    private final BlindIndex contacts;

    MongoClientReferences(AggregateStores stores, BlindIndex contacts) {
        this.store = stores.open("clientReferences", new Mapping());
        this.contacts = contacts;
    }

    @Override
    public ClientId findOrMint(Contact contact) {
        String id = contacts.of("client-contact", contact.value());
        Optional<Stored<ReferencedClients>> known = store.find(id);
        if (known.isPresent()) {
            return known.get().state().first();
        }
        ReferencedClients minted = new ReferencedClients(List.of(new ClientId(Ids.random())));
        return switch (store.insert(id, minted)) {
            case WriteOutcome.Written<ReferencedClients> written ->
                written.now().state().first();
            case WriteOutcome.IdTaken<ReferencedClients> taken ->
                taken.existing().state().first();
            case WriteOutcome.ClaimTaken<ReferencedClients> impossible -> throw new IllegalStateException(id);
            case WriteOutcome.Stale<ReferencedClients> impossible -> throw new IllegalStateException(id);
        };
    }

    /** Everyone who uses one contact; never empty. */
    record ReferencedClients(List<ClientId> ids) {
        ReferencedClients {
            ids = List.copyOf(ids);
        }

        ClientId first() {
            return ids.getFirst();
        }
    }

    private static final class Mapping implements AggregateMapping<ReferencedClients> {
        @Override
        public int schemaVersion() {
            return 1;
        }

        @Override
        public String kind(ReferencedClients reference) {
            return "ClientReference";
        }

        @Override
        public Document write(ReferencedClients reference) {
            return new Document(
                    "clients", reference.ids().stream().map(ClientId::value).toList());
        }

        @Override
        public ReferencedClients read(String id, Document stored) {
            return new ReferencedClients(stored.getList("clients", String.class).stream()
                    .map(ClientId::new)
                    .toList());
        }
    }
}
