package health.anteroom.notification.reminder.model;

/** How an appointment stands, as far as messages care. */
public enum Standing {
    /** Asked for; the practice has not answered yet. */
    REQUESTED,
    BOOKED,
    CANCELLED,
    /** Asked for, and the practice could not, or did not answer in time. */
    DECLINED,
    /** Arrived, took place, or did not: there is nothing left to remind of. */
    OVER;

    /** Whether the client was told, or will be, that there is nothing to come to. */
    boolean isTakenBack() {
        return this == CANCELLED || this == DECLINED;
    }
}
