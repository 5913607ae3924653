package health.anteroom.scheduling.booking.model;

/** Who made a booking. */
public enum Booker {
    /** Whoever had the hold; they gave a contact, and nobody knows whether it is theirs. */
    ANYONE,
    STAFF
}
