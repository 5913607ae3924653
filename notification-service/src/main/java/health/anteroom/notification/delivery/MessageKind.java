package health.anteroom.notification.delivery;

/** What a message is for. */
public enum MessageKind {
    /** A time was asked for; the practice has not answered yet. */
    REQUESTED,
    /** The practice said yes. */
    APPROVED,
    /** The practice could not. */
    DECLINED,
    CONFIRMATION,
    REMINDER,
    MOVED,
    /** The time stays; how they meet, or for how long, is new. */
    CHANGED,
    CANCELLED,
    SIGN_IN_CODE;

    /** Whether there is nothing to come to any more. */
    public boolean takesBack() {
        return this == CANCELLED || this == DECLINED;
    }
}
