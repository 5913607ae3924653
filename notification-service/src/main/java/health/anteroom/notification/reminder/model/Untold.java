package health.anteroom.notification.reminder.model;

import health.anteroom.notification.delivery.MessageKind;
import java.util.Optional;

/** Which kind of message takes a client from what they go by to how it is now. */
final class Untold {
    private Untold() {}

    /** Empty when they go by how it is. */
    static Optional<MessageKind> of(LastTold told, RemindedAppointment now) {
        return switch (now.standing()) {
            case REQUESTED ->
                told.standing() == Standing.REQUESTED && !now.meeting().differsFor(told.meeting())
                        ? unlessSent(told, MessageKind.REQUESTED)
                        : Optional.of(MessageKind.REQUESTED);
            case BOOKED -> booked(told, now.meeting());
            case CANCELLED -> ended(told, MessageKind.CANCELLED);
            case DECLINED -> ended(told, MessageKind.DECLINED);
            case DISOWNED, OVER -> Optional.empty();
        };
    }

    private static Optional<MessageKind> booked(LastTold told, Meeting now) {
        return switch (told.standing()) {
            case REQUESTED -> Optional.of(MessageKind.APPROVED);
            case BOOKED, OVER -> moved(told, now);
            case CANCELLED, DECLINED, DISOWNED -> Optional.of(MessageKind.CONFIRMATION);
        };
    }

    private static Optional<MessageKind> moved(LastTold told, Meeting now) {
        if (now.isMovedFrom(told.meeting())) {
            return Optional.of(MessageKind.MOVED);
        }
        return now.differsFor(told.meeting())
                ? Optional.of(MessageKind.CHANGED)
                : unlessSent(told, MessageKind.CONFIRMATION);
    }

    /** The same again: owed where nothing was sent yet, and again where a message in between may have said otherwise. */
    private static Optional<MessageKind> unlessSent(LastTold told, MessageKind first) {
        return switch (told.source()) {
            case SEEN -> Optional.of(first);
            case SENT -> Optional.empty();
            case UNSURE -> Optional.of(first == MessageKind.REQUESTED ? first : MessageKind.MOVED);
        };
    }

    private static Optional<MessageKind> ended(LastTold told, MessageKind kind) {
        return told.source() == LastTold.Source.UNSURE || told.expectsToMeet() ? Optional.of(kind) : Optional.empty();
    }
}
