package health.anteroom.notification.reminder.model;

/** The appointment that messages tell of, by scheduling's id. */
public record AppointmentId(String value) {}
