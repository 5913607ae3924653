package health.anteroom.intake.client.application;

import health.anteroom.intake.client.Client;
import health.anteroom.intake.client.ClientId;
import health.anteroom.kit.store.Stored;
import java.util.List;
import java.util.Optional;

/** How {@link SearchClientsHandler} ended. */
public sealed interface SearchClientsOutcome {
    /**
     * One page.
     *
     * @param next the cursor of the page that follows, if one does
     */
    record Found(List<Stored<Client>> clients, Optional<ClientId> next) implements SearchClientsOutcome {
        public Found {
            clients = List.copyOf(clients);
        }
    }

    /** This instance has just started and does not know everyone yet. */
    record StillReading() implements SearchClientsOutcome {}
}
