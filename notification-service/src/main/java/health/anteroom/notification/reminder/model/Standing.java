package health.anteroom.notification.reminder.model;

/** How an appointment stands, as far as messages care. */
public enum Standing {
    /** Asked for; the practice has not answered yet. */
    REQUESTED,
    BOOKED,
    CANCELLED,
    /** Asked for, and the practice could not, or did not answer in time. */
    DECLINED,
    /** Booked by somebody else for a contact whose holder said that it was not them, and hears no more of it. */
    DISOWNED,
    /** Arrived, took place, or did not: there is nothing left to remind of. */
    OVER;

    /** Whether there is nothing to come to any more. */
    boolean isTakenBack() {
        return this == CANCELLED || this == DECLINED || this == DISOWNED;
    }
}
