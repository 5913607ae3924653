package health.anteroom.notification.recipient.application;

import health.anteroom.kit.store.Cause;
import health.anteroom.kit.store.Stored;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.model.Recipient;
import java.util.Optional;
import java.util.function.Function;

/** All recipients. An erased client is not among them, and never again. */
public interface Recipients {
    Optional<Stored<Recipient>> find(ClientId client);

    /** The effect of an event, at most once; nothing for an erased client. */
    void consume(ClientId client, Cause cause, Function<Optional<Recipient>, Optional<Recipient>> change);

    /** Empty when somebody else was faster. */
    Optional<Stored<Recipient>> replace(Stored<Recipient> before, Recipient after);
}
