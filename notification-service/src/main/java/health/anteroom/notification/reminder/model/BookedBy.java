package health.anteroom.notification.reminder.model;

/** Who booked. */
public enum BookedBy {
    /** The client, signed in. */
    CLIENT,
    /** Whoever gave a contact. */
    CONTACT,
    STAFF
}
