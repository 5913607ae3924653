package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Cause;
import health.anteroom.scheduling.booking.model.ClientCard;
import health.anteroom.scheduling.booking.model.ClientId;
import java.util.Optional;

/** Clients as intake tells of them: this service's own copy of their card. */
public interface KnownClients {
    Optional<ClientCard> find(ClientId id);

    /** Once for each event; an older one after a newer changes nothing. */
    void remember(ClientCard card, Cause cause);
}
