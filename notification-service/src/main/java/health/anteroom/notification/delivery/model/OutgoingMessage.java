package health.anteroom.notification.delivery.model;

import health.anteroom.notification.delivery.OccurrenceId;

/** A message as it will be read, ready to travel. */
public sealed interface OutgoingMessage permits Mail, TextMessage {
    OccurrenceId id();
}
