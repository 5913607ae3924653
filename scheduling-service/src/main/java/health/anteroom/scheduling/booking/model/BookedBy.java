package health.anteroom.scheduling.booking.model;

import java.util.Set;

/** The request that booked: whose it was, its key, the hash of its body, and what staff chose to pass with it. */
public record BookedBy(Booker booker, String requestId, String bodyHash, Set<PassedRule> overrides) {
    public BookedBy {
        overrides = Set.copyOf(overrides);
    }
}
