package health.anteroom.notification.reminder.model;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.delivery.OccurrenceId;
import health.anteroom.notification.recipient.ReminderOffset;
import java.util.Optional;

/**
 * What one message is about.
 *
 * @param offset only of a reminder
 * @param timeRevision the revision that set the time which the message tells
 */
public record Occurrence(
        OccurrenceId id, MessageKind kind, Optional<ReminderOffset> offset, Channel channel, long timeRevision) {

    /** Whether both tell the same person the same thing, perhaps over another channel. */
    boolean saysTheSameAs(Occurrence other) {
        return kind == other.kind && offset.equals(other.offset) && timeRevision == other.timeRevision;
    }
}
