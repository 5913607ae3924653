package health.anteroom.notification.recipient.model;

/** A way of reaching somebody that they may rule out. */
public enum ContactWay {
    EMAIL,
    SMS,
    CALL
}
