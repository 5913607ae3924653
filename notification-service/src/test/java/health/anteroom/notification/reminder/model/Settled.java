package health.anteroom.notification.reminder.model;

import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.delivery.SendOutcome;
import java.time.Instant;
import java.util.Optional;

/** Plans whose messages were sent. */
final class Settled {
    private Settled() {}

    static ReminderPlan sent(ReminderPlan plan, MessageKind kind, Instant now) {
        ReminderPlan all = plan;
        for (Delivery each : plan.deliveries()) {
            if (each.kind() == kind && each.isPlanned()) {
                all = Settlement.ofOutcome(
                        all,
                        each,
                        new SendOutcome.Accepted(Optional.empty()),
                        new Settlement.Tried(all.appointment(), Optional.empty()),
                        now);
            }
        }
        return all;
    }
}
