package health.anteroom.scheduling.booking.model;

import java.time.Instant;

/**
 * @param since when this practice first heard of it
 */
public record ChangeWish(ChangeNeed need, Instant since) {
    /**
     * What stood when it was made, and what the client or the practice booked since. Not what anybody booked since with no more than the
     * contact: they would learn from it that this contact is a client's.
     */
    public boolean holdsFor(Booking booking) {
        return booking.by().booker() != Booker.CONTACT || !booking.at().isAfter(since);
    }
}
