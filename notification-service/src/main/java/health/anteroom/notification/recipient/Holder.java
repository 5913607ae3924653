package health.anteroom.notification.recipient;

import java.time.Instant;
import java.util.Optional;

/**
 * What was heard of the person who holds a client's contact.
 *
 * @param reached they signed in, or said of a booking that it was them
 * @param disowned when they last said of a booking that it was not them
 */
public record Holder(boolean reached, Optional<Instant> disowned) {
    public static final Holder UNHEARD_OF = new Holder(false, Optional.empty());

    public Holder asReached() {
        return new Holder(true, disowned);
    }

    public Holder asDisowning(Instant at) {
        return new Holder(reached, Optional.of(at));
    }
}
