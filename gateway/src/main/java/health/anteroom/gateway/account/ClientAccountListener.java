package health.anteroom.gateway.account;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.event.EventListener;
import health.anteroom.kit.event.ReceivedEvent;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Cause;
import health.anteroom.kit.store.Stored;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a client in the accounts of the contacts that they have now. The accounts are written first and what was written
 * last: a repeat after a crash in between does the same again.
 */
final class ClientAccountListener implements EventListener {
    private final AggregateStore<Account> accounts;
    private final AggregateStore<ClientContacts> contacts;
    private final Accounts ids;
    private final TransportCipher transport;
    private final FieldCipher fields;
    private final Newcomers newcomers;

    ClientAccountListener(
            AggregateStore<Account> accounts,
            AggregateStore<ClientContacts> contacts,
            Accounts ids,
            TransportCipher transport,
            FieldCipher fields,
            Newcomers newcomers) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.ids = ids;
        this.transport = transport;
        this.fields = fields;
        this.newcomers = newcomers;
    }

    @Override
    public String topic() {
        return ClientV1.TOPIC;
    }

    @Override
    public String feature() {
        return "account";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (!event.type().equals(ClientV1.TYPE)) {
            throw event.unknownType();
        }
        ClientV1 client = event.data(ClientV1.class);
        if (!fields.erased(client.id())) {
            keep(client, event.cause());
        }
    }

    private void keep(ClientV1 client, Cause cause) {
        Optional<Stored<ClientContacts>> known = contacts.find(client.id());
        if (known.isPresent() && known.get().hasSeen(cause)) {
            return;
        }
        ClientContacts before = known.map(Stored::state).orElseGet(() -> new ClientContacts(Set.of()));
        Map<String, ContactPoint> reached = accountsOf(client);
        ClientContacts after = new ClientContacts(reached.keySet());
        ClientAccess access = new ClientAccess(client.id(), new PersonName(open(client, "name", client.name())));
        for (String account : ClientContacts.inEither(before, after)) {
            boolean stays = after.accounts().contains(account);
            accounts.consume(account, cause, present -> {
                Account now = present.orElse(Account.EMPTY);
                return Optional.of(stays ? now.withClient(access) : now.withoutClient(client.id()));
            });
        }
        reached.values().forEach(newcomers::came);
        contacts.consume(client.id(), cause, present -> Optional.of(after));
    }

    /** In a fixed order, as everything that a repeat completes. */
    private Map<String, ContactPoint> accountsOf(ClientV1 client) {
        Map<String, ContactPoint> reached = new TreeMap<>();
        if (client.email() != null) {
            add(reached, ContactPoint.parse(open(client, "email", client.email()), null));
        }
        if (client.phone() != null) {
            add(reached, ContactPoint.parse(null, open(client, "phone", client.phone())));
        }
        return reached;
    }

    private void add(Map<String, ContactPoint> reached, Optional<ContactPoint> contact) {
        contact.ifPresent(point -> reached.put(ids.idOf(point).value(), point));
    }

    private String open(ClientV1 client, String field, @Nullable String sealed) {
        return sealed == null ? "" : transport.open(client.id() + "/" + field, sealed);
    }
}
