package health.anteroom.notification.reminder.application;

import health.anteroom.notification.recipient.Addressee;
import health.anteroom.notification.reminder.model.Delivery;
import health.anteroom.notification.reminder.model.EndReason;
import health.anteroom.notification.reminder.model.ReminderPlan;
import java.time.Instant;
import java.util.Optional;

/** Whether a message may leave, as far as its number or kind of recipient is concerned; empty when it may. */
public interface Allowance {
    Optional<EndReason> refusal(ReminderPlan plan, Delivery delivery, Addressee to, Instant now, Asking asking);

    /** Whether it is about to leave, and is counted. */
    enum Asking {
        TO_SEND,
        TO_FORESEE
    }
}
