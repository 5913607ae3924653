package health.anteroom.scheduling.booking.model;

import java.time.Instant;

/**
 * One entry of a history: what was done, by whom, when by the practice's clock.
 *
 * @param tell how the client is to hear of it, where staff did it
 */
public record Change(Deed deed, Actor by, Instant at, Tell tell) {
    Change telling(Tell other) {
        return new Change(deed, by, at, other);
    }

    /** A move that a client made, so that it counts against their number of moves. */
    boolean isMoveByClient() {
        return deed instanceof Deed.Arranged arranged && arranged.how() == Deed.How.MOVED && !by.isStaff();
    }

    boolean isAsking() {
        return deed instanceof Deed.Arranged arranged && arranged.how() != Deed.How.FORMAT_CHANGED;
    }
}
