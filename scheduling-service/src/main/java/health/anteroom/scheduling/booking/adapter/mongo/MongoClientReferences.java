package health.anteroom.scheduling.booking.adapter.mongo;

import health.anteroom.kit.crypto.BlindIndex;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.booking.application.ClientReferences;
import health.anteroom.scheduling.booking.application.ContactHolders;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.booking.model.Contact;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Contact to client ids: {@code _id} is the contact's blind index, so the contact itself is not stored. */
@Repository
class MongoClientReferences implements ClientReferences {
    private static final int TRIES = 20;

    private final AggregateStore<ContactHolders> store;
    private final BlindIndex contacts;

    MongoClientReferences(AggregateStores stores, BlindIndex contacts) {
        this.store = stores.open("clientReferences", new Mapping());
        this.contacts = contacts;
    }

    @Override
    public ContactHolders holders(Contact contact, AppointmentId wanting) {
        String id = idOf(contact);
        return store.find(id)
                .map(Stored::state)
                .orElseGet(() -> insert(id, ContactHolders.newFor(wanting, new ClientId(Ids.random()))));
    }

    @Override
    public void add(Contact contact, ClientId client) {
        String id = idOf(contact);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Stored<ContactHolders>> known = store.find(id);
            ContactHolders now = known.map(Stored::state).orElseGet(() -> insert(id, ContactHolders.known(client)));
            if (now.includes(client)) {
                return;
            }
            if (known.isPresent()
                    && store.update(known.get(), now.with(client)) instanceof WriteOutcome.Written<ContactHolders>) {
                return;
            }
        }
        throw new IllegalStateException("No quiet moment to add a client to a contact");
    }

    /** What stands there then, whoever wrote it. */
    private ContactHolders insert(String id, ContactHolders fresh) {
        return switch (store.insert(id, fresh)) {
            case WriteOutcome.Written<ContactHolders> written -> written.now().state();
            case WriteOutcome.IdTaken<ContactHolders> taken -> taken.existing().state();
            case WriteOutcome.ClaimTaken<ContactHolders> impossible -> throw new IllegalStateException(id);
            case WriteOutcome.Stale<ContactHolders> impossible -> throw new IllegalStateException(id);
        };
    }

    private String idOf(Contact contact) {
        return contacts.of("client-contact", contact.value());
    }

    private static final class Mapping implements AggregateMapping<ContactHolders> {
        @Override
        public int schemaVersion() {
            return 2;
        }

        @Override
        public String kind(ContactHolders holders) {
            return "ClientReference";
        }

        @Override
        public Document write(ContactHolders holders) {
            return new Document(
                            "clients",
                            holders.clients().stream().map(ClientId::value).toList())
                    .append("madeFor", holders.madeFor());
        }

        @Override
        public ContactHolders read(String id, Document stored) {
            return new ContactHolders(
                    stored.getList("clients", String.class).stream()
                            .map(ClientId::new)
                            .toList(),
                    stored.get("madeFor", ""));
        }
    }
}
