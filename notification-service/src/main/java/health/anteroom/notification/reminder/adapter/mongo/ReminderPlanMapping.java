package health.anteroom.notification.reminder.adapter.mongo;

import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.PublicState;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.reminder.model.AppointmentId;
import health.anteroom.notification.reminder.model.Booking;
import health.anteroom.notification.reminder.model.ConfirmWish;
import health.anteroom.notification.reminder.model.Meeting;
import health.anteroom.notification.reminder.model.RemindedAppointment;
import health.anteroom.notification.reminder.model.ReminderPlan;
import health.anteroom.notification.reminder.model.Standing;
import health.anteroom.notification.reminder.model.TimeSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;

/** A plan's document. */
final class ReminderPlanMapping implements AggregateMapping<ReminderPlan> {
    private static final String CLIENT = "client";
    private static final String APPOINTMENT = "appointment";
    private static final String DELIVERIES = "deliveries";

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(ReminderPlan plan) {
        return plan.appointment().standing().name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Document write(ReminderPlan plan) {
        return new Document(CLIENT, plan.client().value())
                .append(APPOINTMENT, write(plan.appointment()))
                .append(
                        DELIVERIES,
                        plan.deliveries().stream().map(DeliveryDocument::write).toList());
    }

    @Override
    public ReminderPlan read(String id, Document stored) {
        return new ReminderPlan(
                new AppointmentId(id),
                new ClientId(stored.getString(CLIENT)),
                appointment(Objects.requireNonNull(stored.get(APPOINTMENT, Document.class))),
                stored.getList(DELIVERIES, Document.class, List.of()).stream()
                        .map(DeliveryDocument::read)
                        .toList());
    }

    @Override
    public Optional<PublicState> publicState(String id, ReminderPlan plan) {
        return Optional.of(new PublicState("anteroom.deliveries", "anteroom.delivery.v1", DeliveryPlanV1.of(id, plan)));
    }

    private static Document write(RemindedAppointment appointment) {
        Meeting meeting = appointment.meeting();
        Document document = new Document("standing", appointment.standing().name())
                .append("start", Date.from(meeting.start()))
                .append("end", Date.from(meeting.end()))
                .append("clinician", meeting.clinician())
                .append("clinicianName", meeting.clinicianName())
                .append("format", meeting.format())
                .append("linkVersion", appointment.linkVersion())
                .append("confirm", appointment.booking().confirm().name())
                .append("bookedAt", Date.from(appointment.booking().at()))
                .append("timeRevision", appointment.timeSet().revision())
                .append("timeSetAt", Date.from(appointment.timeSet().at()));
        appointment.timeSet().before().ifPresent(start -> document.append("startBefore", Date.from(start)));
        return document;
    }

    private static RemindedAppointment appointment(Document document) {
        return new RemindedAppointment(
                Standing.valueOf(document.getString("standing")),
                new Meeting(
                        instant(document, "start"),
                        instant(document, "end"),
                        document.getString("clinician"),
                        document.getString("clinicianName"),
                        document.getString("format")),
                document.getInteger("linkVersion"),
                new Booking(ConfirmWish.valueOf(document.getString("confirm")), instant(document, "bookedAt")),
                new TimeSet(
                        document.getLong("timeRevision"),
                        instant(document, "timeSetAt"),
                        Optional.ofNullable(document.getDate("startBefore")).map(Date::toInstant)));
    }

    private static Instant instant(Document document, String field) {
        return Objects.requireNonNull(document.getDate(field)).toInstant();
    }
}
