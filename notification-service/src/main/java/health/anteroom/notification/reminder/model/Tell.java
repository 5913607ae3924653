package health.anteroom.notification.reminder.model;

/** How a change is to be told. */
public enum Tell {
    /** After a short wait, so that a change and its undo fold into nothing. */
    BREATH,
    NOW,
    /** Not for its own sake. What waited to be told before is told all the same, as it is now. */
    NO
}
