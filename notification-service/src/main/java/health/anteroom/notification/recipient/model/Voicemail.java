package health.anteroom.notification.recipient.model;

/** What may be left on the client's voicemail. */
public enum Voicemail {
    NONE,
    /** A first name and a number to call. */
    NEUTRAL,
    OK
}
