package health.anteroom.notification.reminder.model;

/** Who made a change of an appointment. */
public enum ChangedBy {
    /** The client, signed in. */
    CLIENT,
    /** Whoever held a link from a message: most likely the client. */
    LINK,
    STAFF,
    /** Whoever booked by giving a contact. */
    CONTACT,
    /** The practice by itself: a request that nobody answered in time. */
    PRACTICE;

    /** Whether the client is probably there to see a receipt. */
    boolean isOwn() {
        return switch (this) {
            case CLIENT, LINK, CONTACT -> true;
            case STAFF, PRACTICE -> false;
        };
    }
}
