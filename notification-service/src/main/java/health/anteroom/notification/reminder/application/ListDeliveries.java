package health.anteroom.notification.reminder.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.notification.recipient.Addressees;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.reminder.model.AppointmentId;
import health.anteroom.notification.reminder.model.ReminderPlan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was said about an appointment, or to a client. */
public final class ListDeliveries {
    private static final int PAGE = 25;

    private final ReminderPlans plans;
    private final Addressees addressees;

    public ListDeliveries(ReminderPlans plans, Addressees addressees) {
        this.plans = plans;
        this.addressees = addressees;
    }

    public Optional<ClientId> clientOf(AppointmentId appointment) {
        return plans.find(appointment).map(plan -> plan.state().client());
    }

    public Page about(AppointmentId appointment) {
        return new Page(plans.find(appointment).map(Stored::state).stream().toList(), Optional.empty());
    }

    /**
     * The appointments that were heard of last come first.
     *
     * @param after the last appointment of the page before; one that is not this client's starts again
     */
    public Page to(ClientId client, Optional<String> after) {
        List<String> all = addressees.appointmentsOf(client).reversed();
        int start = after.map(all::indexOf).orElse(-1) + 1;
        List<String> ids = all.subList(start, Math.min(start + PAGE, all.size()));
        List<ReminderPlan> found = plans
                .findAll(ids.stream().map(AppointmentId::new).toList())
                .stream()
                .map(Stored::state)
                .sorted(Comparator.comparingInt(plan -> ids.indexOf(plan.id().value())))
                .toList();
        boolean more = start + PAGE < all.size();
        return new Page(found, more ? Optional.of(ids.getLast()) : Optional.empty());
    }

    /** @param next names the page after this one, if there is one */
    public record Page(List<ReminderPlan> plans, Optional<String> next) {}
}
