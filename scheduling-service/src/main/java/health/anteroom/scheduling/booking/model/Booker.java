package health.anteroom.scheduling.booking.model;

/** Who made a booking. */
public enum Booker {
    /** The client, signed in. */
    CLIENT,
    /** Whoever had the hold; they gave a contact, and nobody knows whether it is theirs. */
    CONTACT,
    STAFF
}
