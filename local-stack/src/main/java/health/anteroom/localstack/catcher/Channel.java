package health.anteroom.localstack.catcher;

/** How a message came. */
public enum Channel {
    EMAIL,
    SMS
}
