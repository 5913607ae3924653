package health.anteroom.gateway.account;

import health.anteroom.kit.store.AggregateMapping;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;

/** Which accounts a client is in, so that a contact they gave up no longer opens theirs. The document's id is the client's. */
record ClientContacts(Set<String> accounts) {
    ClientContacts {
        accounts = Set.copyOf(accounts);
    }

    /** In a fixed order, so that a repeat after a crash completes the same writes. */
    static List<String> inEither(ClientContacts before, ClientContacts after) {
        Set<String> all = new TreeSet<>(before.accounts);
        all.addAll(after.accounts);
        return List.copyOf(all);
    }

    static final class Mapping implements AggregateMapping<ClientContacts> {
        @Override
        public int schemaVersion() {
            return 1;
        }

        @Override
        public String kind(ClientContacts contacts) {
            return "client-contacts";
        }

        @Override
        public Document write(ClientContacts contacts) {
            return new Document("accounts", contacts.accounts.stream().sorted().toList());
        }

        @Override
        public ClientContacts read(String id, Document stored) {
            return new ClientContacts(Set.copyOf(stored.getList("accounts", String.class)));
        }
    }
}
