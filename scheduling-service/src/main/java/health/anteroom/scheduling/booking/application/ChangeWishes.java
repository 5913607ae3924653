package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Cause;
import health.anteroom.scheduling.booking.model.ChangeNeed;
import health.anteroom.scheduling.booking.model.ChangeWish;
import health.anteroom.scheduling.booking.model.ClientId;
import java.time.Instant;
import java.util.Optional;

/** What clients want it to take to change what is theirs, as notification tells of it. */
public interface ChangeWishes {
    Optional<ChangeWish> find(ClientId client);

    /** Once for each event, an older one never after a newer; a wish that is repeated keeps its time. */
    void remember(ClientId client, ChangeNeed need, Instant now, Cause cause);
}
