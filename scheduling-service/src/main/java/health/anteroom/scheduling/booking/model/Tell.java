package health.anteroom.scheduling.booking.model;

/** How the client is to hear of what staff changed. */
public enum Tell {
    /** After a breath, so that a change and its undo fold into nothing. */
    BREATH,
    /** At once. */
    NOW,
    /** Not at all: nothing that they rely on is different. */
    NO
}
