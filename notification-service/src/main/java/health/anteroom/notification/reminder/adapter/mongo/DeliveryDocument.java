package health.anteroom.notification.reminder.adapter.mongo;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.delivery.OccurrenceId;
import health.anteroom.notification.recipient.ReminderOffset;
import health.anteroom.notification.reminder.model.Claim;
import health.anteroom.notification.reminder.model.Delivery;
import health.anteroom.notification.reminder.model.DeliveryState;
import health.anteroom.notification.reminder.model.EndReason;
import health.anteroom.notification.reminder.model.Occurrence;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;

/** One delivery within its plan's document. */
final class DeliveryDocument {
    private static final String STATE = "state";
    private static final String ATTEMPTS = "attempts";
    private static final String AT = "at";
    private static final String REASON = "reason";
    private static final String PROVIDER_ID = "providerId";
    private static final String OWNER = "owner";

    private DeliveryDocument() {}

    static Document write(Delivery delivery) {
        Occurrence occurrence = delivery.occurrence();
        Document document = new Document("id", occurrence.id().value())
                .append("kind", occurrence.kind().name())
                .append("channel", occurrence.channel().name())
                .append("timeRevision", occurrence.timeRevision())
                .append("dueAt", Date.from(delivery.dueAt()));
        occurrence.offset().ifPresent(offset -> document.append("offset", offset.toString()));
        delivery.sealedTo().ifPresent(secret -> document.append("to", secret));
        write(delivery.state(), document.append(STATE, delivery.state().label()));
        return document;
    }

    static Delivery read(Document document) {
        Occurrence occurrence = new Occurrence(
                new OccurrenceId(document.getString("id")),
                MessageKind.valueOf(document.getString("kind")),
                Optional.ofNullable(document.getString("offset")).flatMap(ReminderOffset::parse),
                Channel.valueOf(document.getString("channel")),
                document.getLong("timeRevision"));
        return new Delivery(
                occurrence, instant(document, "dueAt"), state(document), Optional.ofNullable(document.getString("to")));
    }

    private static void write(DeliveryState state, Document document) {
        document.append(ATTEMPTS, state.tries());
        switch (state) {
            case DeliveryState.Planned planned -> {}
            case DeliveryState.Sending sending ->
                document.append(OWNER, sending.claim().owner())
                        .append(AT, Date.from(sending.claim().at()));
            case DeliveryState.Sent sent -> {
                document.append(AT, Date.from(sent.at()));
                sent.providerId().ifPresent(id -> document.append(PROVIDER_ID, id));
            }
            case DeliveryState.Failed failed ->
                document.append(AT, Date.from(failed.at()))
                        .append(REASON, failed.reason().slug());
            case DeliveryState.Superseded superseded ->
                document.append(REASON, superseded.reason().slug());
        }
    }

    private static DeliveryState state(Document document) {
        String name = document.getString(STATE);
        int attempts = document.getInteger(ATTEMPTS, 0);
        return switch (name) {
            case "PLANNED" -> new DeliveryState.Planned(attempts);
            case "SENDING" ->
                new DeliveryState.Sending(new Claim(document.getString(OWNER), instant(document, AT)), attempts);
            case "SENT" ->
                new DeliveryState.Sent(
                        instant(document, AT), Optional.ofNullable(document.getString(PROVIDER_ID)), attempts);
            case "FAILED" -> new DeliveryState.Failed(instant(document, AT), reason(document), attempts);
            case "SUPERSEDED" -> new DeliveryState.Superseded(reason(document));
            default -> throw new IllegalStateException("No delivery is in a state called " + name);
        };
    }

    private static EndReason reason(Document document) {
        return EndReason.ofSlug(Objects.requireNonNull(document.getString(REASON)));
    }

    private static Instant instant(Document document, String field) {
        return Objects.requireNonNull(document.getDate(field)).toInstant();
    }
}
