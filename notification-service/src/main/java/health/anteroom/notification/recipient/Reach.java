package health.anteroom.notification.recipient;

import health.anteroom.notification.delivery.Channel;
import java.util.List;

/**
 * How a client may be reached, as far as planning needs it.
 *
 * @param channels those that lead to the client and are wanted, the preferred first
 * @param reminders the longest first
 * @param textable whether their number, if they have one, can get text messages
 */
public record Reach(
        ClientId client, ContactHours hours, List<Channel> channels, List<ReminderOffset> reminders, boolean textable) {
    public Reach {
        channels = List.copyOf(channels);
        reminders = reminders.stream()
                .sorted(java.util.Comparator.comparing(ReminderOffset::roughLength)
                        .reversed())
                .toList();
    }
}
