package health.anteroom.notification.reminder.model;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.delivery.OccurrenceId;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.ReminderOffset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** All messages that one client gets about one appointment. At most one delivery has a given occurrence id. */
public record ReminderPlan(
        AppointmentId id,
        ClientId client,
        RemindedAppointment appointment,
        LastTold lastTold,
        List<Delivery> deliveries) {
    public ReminderPlan {
        deliveries = List.copyOf(deliveries);
        long distinct = deliveries.stream().map(Delivery::id).distinct().count();
        if (distinct != deliveries.size()) {
            throw new IllegalArgumentException("An occurrence stands twice in the plan of " + id.value());
        }
    }

    public Optional<Delivery> delivery(OccurrenceId wanted) {
        return deliveries.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    /** Whether anybody may have heard anything of this appointment. */
    boolean isSpoken() {
        return deliveries.stream().anyMatch(each -> each.state().isSpoken());
    }

    /** The kind of message that would tell the client what they do not know yet; empty when there is nothing. */
    Optional<MessageKind> untold() {
        boolean inFlight = deliveries.stream().anyMatch(each -> each.state() instanceof DeliveryState.Sending);
        return Untold.of(inFlight ? lastTold.unsure() : lastTold, appointment);
    }

    /** When somebody who has not heard of the newest change would come. */
    Instant oldStart() {
        return lastTold.expectsToMeet() ? lastTold.meeting().start() : appointment.start();
    }

    /** When the client last heard of this time, or will. */
    Instant lastWord() {
        return nextWord().filter(lastTold.at()::isBefore).orElse(lastTold.at());
    }

    /** When the next message that is no reminder is due, if one waits. */
    Optional<Instant> nextWord() {
        return deliveries.stream()
                .filter(each -> each.isPlanned() && each.kind() != MessageKind.REMINDER)
                .map(Delivery::dueAt)
                .min(Instant::compareTo);
    }

    ReminderPlan knowing(LastTold newest) {
        return new ReminderPlan(id, client, appointment, newest, deliveries);
    }

    /** The same occurrence always gets the same id. */
    Occurrence occurrence(MessageKind kind, Optional<ReminderOffset> offset, Channel channel) {
        long timeRevision = appointment.timeRevision();
        OccurrenceId occurrenceId = OccurrenceId.of(
                id.value(),
                Long.toString(timeRevision),
                kind.name() + offset.map(ReminderOffset::toString).orElse(""),
                channel.name(),
                client.value());
        return new Occurrence(occurrenceId, kind, offset, channel, timeRevision);
    }

    ReminderPlan about(RemindedAppointment newest) {
        return new ReminderPlan(id, client, newest, lastTold, deliveries);
    }

    ReminderPlan supersedeAll(EndReason reason) {
        return mapAll(each -> each.superseded(reason));
    }

    public ReminderPlan onlyWith(Predicate<Delivery> kept) {
        return new ReminderPlan(
                id,
                client,
                appointment,
                lastTold,
                deliveries.stream().filter(kept).toList());
    }

    ReminderPlan mapAll(UnaryOperator<Delivery> change) {
        return new ReminderPlan(
                id,
                client,
                appointment,
                lastTold,
                deliveries.stream().map(change).toList());
    }

    ReminderPlan map(OccurrenceId wanted, UnaryOperator<Delivery> change) {
        return mapAll(each -> each.id().equals(wanted) ? change.apply(each) : each);
    }

    /** Adds a message unless the same was already spoken; one that was only superseded is planned anew. */
    ReminderPlan plus(Delivery added) {
        boolean spoken = deliveries.stream()
                .anyMatch(each -> each.state().isSpoken() && each.occurrence().saysTheSameAs(added.occurrence()));
        if (spoken) {
            return this;
        }
        List<Delivery> all = new ArrayList<>(deliveries);
        all.removeIf(each -> each.id().equals(added.id()));
        all.add(added);
        return new ReminderPlan(id, client, appointment, lastTold, all);
    }

    /** The first that is due, or whose sender died; the earliest due first. */
    public Optional<Delivery> nextToAct(Instant practiceNow, Instant machineNow) {
        return deliveries.stream()
                .filter(each -> switch (each.state()) {
                    case DeliveryState.Planned planned -> !each.dueAt().isAfter(practiceNow);
                    case DeliveryState.Sending sending -> sending.claim().isAbandoned(machineNow);
                    case DeliveryState.Sent sent -> false;
                    case DeliveryState.Failed failed -> false;
                    case DeliveryState.Superseded superseded -> false;
                })
                .min(java.util.Comparator.comparing(Delivery::dueAt));
    }

    /** When the first claim of this plan may be taken for abandoned, by the machine's clock. */
    public Optional<Instant> nextAbandoned() {
        return deliveries.stream()
                .flatMap(each -> each.state() instanceof DeliveryState.Sending sending
                        ? java.util.stream.Stream.of(sending.claim().expiresAt())
                        : java.util.stream.Stream.empty())
                .min(Instant::compareTo);
    }

    /** When the next of its messages is due, if any waits. */
    public Optional<Instant> nextDue() {
        return deliveries.stream()
                .filter(Delivery::isPlanned)
                .map(Delivery::dueAt)
                .min(Instant::compareTo);
    }
}
