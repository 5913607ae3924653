package health.anteroom.notification.reminder.model;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.MessageKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A message that would be sent.
 *
 * @param over empty where nothing can be sent and a person calls instead
 */
public record Announcement(MessageKind kind, Instant at, Optional<Channel> over) {}
