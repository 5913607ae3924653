package health.anteroom.intake.client.application;

import health.anteroom.intake.client.Client;
import health.anteroom.kit.store.Stored;

/** How {@link CreateClientHandler} ended. */
public sealed interface CreateClientOutcome {
    record Created(Stored<Client> client) implements CreateClientOutcome {}

    /** The same key came with another body. */
    record KeyReused() implements CreateClientOutcome {}
}
