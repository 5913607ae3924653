package health.anteroom.scheduling.booking.model;

import java.time.Instant;

/** For whom it is booked. Raising {@code linkVersion} makes every older link powerless. */
public record Booking(ClientCard client, Confirm confirm, BookedBy by, Proof proof, int linkVersion, Instant at) {
    public static Booking of(ClientCard client, Confirm confirm, BookedBy by, Proof proof, Instant now) {
        return new Booking(client, confirm, by, proof, 1, now);
    }

    public boolean isUnproven() {
        return proof == Proof.UNPROVEN;
    }

    Booking proven() {
        return new Booking(client, confirm, by, Proof.PROVEN, linkVersion, at);
    }

    /** Without power for any link that was given out for it. */
    Booking withoutLinks() {
        return new Booking(client, confirm, by, proof, linkVersion + 1, at);
    }
}
