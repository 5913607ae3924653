package health.anteroom.notification.reminder.application;

import health.anteroom.kit.store.Cause;
import health.anteroom.kit.store.Stored;
import health.anteroom.notification.reminder.model.AppointmentId;
import health.anteroom.notification.reminder.model.ReminderPlan;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** All plans. A write succeeds only on the revision that was read: that is the fence. */
public interface ReminderPlans {
    Optional<Stored<ReminderPlan>> find(AppointmentId appointment);

    List<Stored<ReminderPlan>> findAll(Collection<AppointmentId> appointments);

    /** The effect of an event, at most once; the change may be asked for again after a conflict. */
    void consume(
            AppointmentId appointment, Cause cause, Function<Optional<ReminderPlan>, Optional<ReminderPlan>> change);

    /** Empty when somebody else was faster. */
    Optional<Stored<ReminderPlan>> replace(Stored<ReminderPlan> before, ReminderPlan after);

    /** Walks all: at start, and in a seldom sweep. */
    void forEach(Consumer<ReminderPlan> visitor);
}
