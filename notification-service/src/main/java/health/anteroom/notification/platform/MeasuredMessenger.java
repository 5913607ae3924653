package health.anteroom.notification.platform;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.notification.delivery.SendOutcome;
import health.anteroom.notification.recipient.Addressee;
import health.anteroom.notification.reminder.application.Messenger;
import health.anteroom.notification.reminder.model.Delivery;
import health.anteroom.notification.reminder.model.ReminderPlan;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Optional;

/** Measures how long after its time each planned message leaves. */
final class MeasuredMessenger implements Messenger {
    static final String LATENESS = "anteroom.messages.lateness";

    /** Counted up to each of these, so that one that is late shows among many that are not. */
    private static final Duration[] STEPS = {
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(15),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofMinutes(15),
        Duration.ofHours(1),
        Duration.ofHours(4)
    };

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
        Timer.builder(LATENESS)
                .tag("kind", delivery.kind().name())
                .serviceLevelObjectives(STEPS)
                .register(meters)
                .record(late.isNegative() ? Duration.ZERO : late);
        return messenger.send(plan, delivery, to);
    }

    @Override
    public Optional<String> sealedContact(Delivery delivery, Addressee to) {
        return messenger.sealedContact(delivery, to);
    }
}
