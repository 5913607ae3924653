package health.anteroom.notification.delivery;

/** A way for a message to travel. */
public enum Channel {
    EMAIL,
    SMS
}
