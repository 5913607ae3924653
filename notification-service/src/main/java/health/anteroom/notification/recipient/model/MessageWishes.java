package health.anteroom.notification.recipient.model;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.Wording;
import health.anteroom.notification.recipient.ReminderOffset;
import java.util.List;

/**
 * Which messages a client wants, over what, in which words.
 *
 * @param channels in order of preference; none = no messages
 * @param calendarInvites whether mails carry a calendar part
 */
public record MessageWishes(
        List<Channel> channels, Wording wording, List<ReminderOffset> reminders, boolean calendarInvites) {
    public MessageWishes {
        channels = List.copyOf(channels);
        reminders = List.copyOf(reminders);
    }

    MessageWishes in(Wording other) {
        return new MessageWishes(channels, other, reminders, calendarInvites);
    }
}
