package health.anteroom.scheduling.booking.model;

import java.time.Instant;

/** For whom it is booked. Raising {@code linkVersion} makes every older link powerless. */
public record Booking(ClientCard client, Confirm confirm, BookedBy by, int linkVersion, Instant at) {
    public static Booking of(ClientCard client, Confirm confirm, BookedBy by, Instant now) {
        return new Booking(client, confirm, by, 1, now);
    }
}
