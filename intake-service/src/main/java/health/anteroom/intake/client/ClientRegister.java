package health.anteroom.intake.client;

import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteNote;
import health.anteroom.kit.store.WriteOutcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where clients become known. */
@Component
public final class ClientRegister {
    private final AggregateStore<Client> clients;

    public ClientRegister(AggregateStore<Client> clients) {
        this.clients = clients;
    }

    /**
     * Makes the client that a booking speaks of, once. One who is known stays as they are: whoever books with another
     * person's contact changes nothing of theirs.
     */
    public void welcome(Client client) {
        if (clients.find(client.id().value()).isEmpty()) {
            clients.insert(client.id().value(), client);
        }
    }

    public WriteOutcome<Client> add(Client client, String requestHash) {
        return clients.insert(client.id().value(), client, WriteNote.none().forRequest(requestHash));
    }

    /** Only if nobody changed it since. */
    public WriteOutcome<Client> correct(Stored<Client> before, Client after) {
        return clients.update(before, after);
    }

    public Optional<Stored<Client>> find(ClientId id) {
        return clients.find(id.value());
    }
}
