package health.anteroom.notification.reminder.adapter.mongo;

import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.store.Cause;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.notification.reminder.application.ReminderPlans;
import health.anteroom.notification.reminder.model.AppointmentId;
import health.anteroom.notification.reminder.model.ReminderPlan;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The collection {@code reminderPlans}; the id is the appointment's. */
public final class MongoReminderPlans implements ReminderPlans {
    private final AggregateStore<ReminderPlan> store;

    public MongoReminderPlans(AggregateStores stores) {
        this.store = stores.open("reminderPlans", new ReminderPlanMapping());
    }

    @Override
    public Optional<Stored<ReminderPlan>> find(AppointmentId appointment) {
        return store.find(appointment.value());
    }

    @Override
    public List<Stored<ReminderPlan>> findAll(Collection<AppointmentId> appointments) {
        return store.findAll(appointments.stream().map(AppointmentId::value).toList());
    }

    @Override
    public void consume(
            AppointmentId appointment, Cause cause, Function<Optional<ReminderPlan>, Optional<ReminderPlan>> change) {
        store.consume(appointment.value(), cause, change);
    }

    @Override
    public Optional<Stored<ReminderPlan>> replace(Stored<ReminderPlan> before, ReminderPlan after) {
        return switch (store.update(before, after)) {
            case WriteOutcome.Written<ReminderPlan> written -> Optional.of(written.now());
            case WriteOutcome.Stale<ReminderPlan> stale -> Optional.empty();
            case WriteOutcome.IdTaken<ReminderPlan> taken -> Optional.empty();
            case WriteOutcome.ClaimTaken<ReminderPlan> taken -> Optional.empty();
        };
    }

    @Override
    public void forEach(Consumer<ReminderPlan> visitor) {
        store.forEach(plan -> visitor.accept(plan.state()));
    }
}
