package health.anteroom.scheduling.booking.model;

import java.time.Instant;

/** One entry of a history: what was done, by whom, when by the practice's clock. */
public record Change(Deed deed, Actor by, Instant at) {
    /** A move that a client made, so that it counts against their number of moves. */
    boolean isMoveByClient() {
        return deed instanceof Deed.Arranged arranged && arranged.how() == Deed.How.MOVED && !by.isStaff();
    }

    boolean isAsking() {
        return deed instanceof Deed.Arranged arranged && arranged.how() != Deed.How.FORMAT_CHANGED;
    }
}
