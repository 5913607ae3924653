package health.anteroom.notification.recipient.model;

/** What it takes to move or cancel an appointment of this client. */
public enum ChangePolicy {
    LINK,
    SIGNED_IN,
    /** Only a person in the practice; links show and change nothing. */
    PERSON
}
