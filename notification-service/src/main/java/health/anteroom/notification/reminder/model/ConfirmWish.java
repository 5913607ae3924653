package health.anteroom.notification.reminder.model;

/** When the person who booked wants the confirmation. */
public enum ConfirmWish {
    NOW,
    MORNING,
    NONE
}
