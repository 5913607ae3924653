package health.anteroom.notification.delivery;

/** How openly a message may speak. Discreet is the default: anybody may see the screen that it arrives on. */
public enum Wording {
    DISCREET,
    PLAIN
}
