package health.anteroom.notification.reminder.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.notification.recipient.Addressee;
import health.anteroom.notification.recipient.Addressees;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.ReachListener;
import health.anteroom.notification.reminder.model.AppointmentId;
import health.anteroom.notification.reminder.model.ReminderPlan;
import health.anteroom.notification.reminder.model.ReminderPlanner;
import java.time.InstantSource;
import java.util.Optional;

/** Lets what is planned for a client follow the client's present wishes. */
public final class ReplanHandler implements ReachListener {
    private static final int TRIES = 10;

    private final ReminderPlans plans;
    private final Addressees addressees;
    private final ReminderPlanner planner;
    private final InstantSource practiceClock;
    private final DueWatch watch;

    public ReplanHandler(
            ReminderPlans plans,
            Addressees addressees,
            ReminderPlanner planner,
            InstantSource practiceClock,
            DueWatch watch) {
        this.plans = plans;
        this.addressees = addressees;
        this.planner = planner;
        this.practiceClock = practiceClock;
        this.watch = watch;
    }

    @Override
    public void reachMayHaveChanged(ClientId client) {
        Optional<Addressee> addressee = addressees.find(client);
        if (addressee.isPresent()) {
            for (String appointment : addressees.appointmentsOf(client)) {
                replan(new AppointmentId(appointment), addressee.get());
            }
        }
    }

    /** Gives up after many conflicts: whoever wrote in between planned by the same wishes, and the last look checks again. */
    private void replan(AppointmentId appointment, Addressee addressee) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Stored<ReminderPlan>> before = plans.find(appointment);
            if (before.isEmpty()) {
                return;
            }
            ReminderPlan known = before.get().state();
            ReminderPlan after = planner.replan(known, addressee.reach(), practiceClock.instant());
            if (after.equals(known)) {
                return;
            }
            if (plans.replace(before.get(), after).isPresent()) {
                watch.watch(after);
                return;
            }
        }
    }
}
