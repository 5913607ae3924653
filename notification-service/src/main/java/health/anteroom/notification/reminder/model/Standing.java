package health.anteroom.notification.reminder.model;

/** How an appointment stands, as far as messages care. */
public enum Standing {
    /** Asked for; the practice has not answered yet. */
    REQUESTED,
    BOOKED,
    CANCELLED,
    /** Arrived, took place, or did not: there is nothing left to remind of. */
    OVER
}
