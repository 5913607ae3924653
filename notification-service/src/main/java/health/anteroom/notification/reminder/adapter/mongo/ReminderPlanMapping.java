package health.anteroom.notification.reminder.adapter.mongo;

import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.PublicState;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.reminder.model.AppointmentId;
import health.anteroom.notification.reminder.model.ReminderPlan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;

/** A plan's document. */
final class ReminderPlanMapping implements AggregateMapping<ReminderPlan> {
    private static final String CLIENT = "client";
    private static final String APPOINTMENT = "appointment";
    private static final String LAST_TOLD = "lastTold";
    private static final String DELIVERIES = "deliveries";

    @Override
    public int schemaVersion() {
        return 2;
    }

    @Override
    public String kind(ReminderPlan plan) {
        return plan.appointment().standing().name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Document write(ReminderPlan plan) {
        return new Document(CLIENT, plan.client().value())
                .append(APPOINTMENT, RemindedAppointmentDocument.write(plan.appointment()))
                .append(LAST_TOLD, RemindedAppointmentDocument.write(plan.lastTold()))
                .append(
                        DELIVERIES,
                        plan.deliveries().stream().map(DeliveryDocument::write).toList());
    }

    @Override
    public ReminderPlan read(String id, Document stored) {
        return new ReminderPlan(
                new AppointmentId(id),
                new ClientId(stored.getString(CLIENT)),
                RemindedAppointmentDocument.read(part(stored, APPOINTMENT)),
                RemindedAppointmentDocument.readLastTold(part(stored, LAST_TOLD)),
                stored.getList(DELIVERIES, Document.class, List.of()).stream()
                        .map(DeliveryDocument::read)
                        .toList());
    }

    @Override
    public Optional<PublicState> publicState(String id, ReminderPlan plan) {
        return Optional.of(new PublicState("anteroom.deliveries", "anteroom.delivery.v1", DeliveryPlanV1.of(id, plan)));
    }

    private static Document part(Document stored, String name) {
        return Objects.requireNonNull(stored.get(name, Document.class));
    }
}
