package health.anteroom.scheduling.booking.model;

/** When the confirmation may go out if it is night for the client. */
public enum Confirm {
    NOW,
    MORNING,
    NONE
}
