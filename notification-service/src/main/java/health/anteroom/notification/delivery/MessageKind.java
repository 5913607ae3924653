package health.anteroom.notification.delivery;

/** What a message is for. */
public enum MessageKind {
    CONFIRMATION,
    REMINDER,
    MOVED,
    CANCELLED,
    SIGN_IN_CODE
}
