package health.anteroom.notification.platform;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.notification.delivery.SendOutcome;
import health.anteroom.notification.recipient.Addressee;
import health.anteroom.notification.reminder.application.Messenger;
import health.anteroom.notification.reminder.model.Delivery;
import health.anteroom.notification.reminder.model.ReminderPlan;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;

/** Measures how long after its time each planned message leaves. */
final class MeasuredMessenger implements Messenger {
    static final String LATENESS = "anteroom.messages.lateness";

    private final Messenger messenger;
    private final PracticeClock clock;
    private final MeterRegistry meters;

    MeasuredMessenger(Messenger messenger, PracticeClock clock, MeterRegistry meters) {
        this.messenger = messenger;
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public SendOutcome send(ReminderPlan plan, Delivery delivery, Addressee to) {
        Duration late = Duration.between(delivery.dueAt(), clock.instant());
        meters.timer(LATENESS, "kind", delivery.kind().name()).record(late.isNegative() ? Duration.ZERO : late);
        return messenger.send(plan, delivery, to);
    }

    @Override
    public Optional<String> sealedContact(Delivery delivery, Addressee to) {
        return messenger.sealedContact(delivery, to);
    }
}
