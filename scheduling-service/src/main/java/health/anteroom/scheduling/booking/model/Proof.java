package health.anteroom.scheduling.booking.model;

/** Whether a booking may speak for the client whose contact it names. */
public enum Proof {
    /** Made by the client, by the practice, or with a contact that nobody had before. */
    PROVEN,
    /**
     * Made with no more than the contact of somebody who is known here. It keeps its time, and opens, adds and changes
     * nothing of theirs until the holder of that contact says that it was them.
     */
    UNPROVEN
}
