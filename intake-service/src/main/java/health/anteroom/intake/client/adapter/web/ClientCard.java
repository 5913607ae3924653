package health.anteroom.intake.client.adapter.web;

import health.anteroom.intake.client.Client;
import health.anteroom.intake.client.Reach;
import health.anteroom.kit.store.Stored;
import java.time.Instant;
import java.util.Optional;

/** A contact card as staff see it. */
record ClientCard(
        String id,
        long revision,
        String preferredName,
        Optional<String> email,
        Optional<String> phone,
        String zone,
        Optional<String> region,
        boolean plainWords,
        Instant createdAt) {

    static ClientCard of(Stored<Client> stored) {
        Client client = stored.state();
        return new ClientCard(
                stored.id(),
                stored.revision(),
                client.name().value(),
                client.contact().emailValue(),
                client.contact().phoneValue(),
                client.reach().zone().getId(),
                client.reach().regionValue(),
                client.reach().wording() == Reach.Wording.PLAIN,
                client.createdAt());
    }

    @Override
    public String toString() {
        return "<hidden>";
    }
}
