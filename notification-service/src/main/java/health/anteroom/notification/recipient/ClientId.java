package health.anteroom.notification.recipient;

/** The person in care, by the id that intake and scheduling share. */
public record ClientId(String value) {}
