package health.anteroom.notification.reminder.model;

import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.delivery.OccurrenceId;
import java.time.Instant;
import java.util.Optional;

/**
 * One message of a plan.
 *
 * @param sealedTo where it was last tried to be sent to, encrypted for the desk; opaque here
 */
public record Delivery(Occurrence occurrence, Instant dueAt, DeliveryState state, Optional<String> sealedTo) {
    static Delivery planned(Occurrence occurrence, Instant dueAt) {
        return new Delivery(occurrence, dueAt, new DeliveryState.Planned(0), Optional.empty());
    }

    public OccurrenceId id() {
        return occurrence.id();
    }

    public MessageKind kind() {
        return occurrence.kind();
    }

    /** Whether it is word of something that was done, other than asking for a time or booking it. */
    boolean tellsAChange() {
        return switch (kind()) {
            case APPROVED, DECLINED, MOVED, CHANGED, CANCELLED -> true;
            case REQUESTED, CONFIRMATION, REMINDER, SIGN_IN_CODE -> false;
        };
    }

    public boolean isPlanned() {
        return state instanceof DeliveryState.Planned;
    }

    Delivery in(DeliveryState next) {
        return new Delivery(occurrence, dueAt, next, sealedTo);
    }

    Delivery dueAt(Instant moment) {
        return new Delivery(occurrence, moment, state, sealedTo);
    }

    Delivery to(String secret) {
        return new Delivery(occurrence, dueAt, state, Optional.of(secret));
    }

    Delivery superseded(EndReason reason) {
        return isPlanned() ? in(new DeliveryState.Superseded(reason)) : this;
    }
}
