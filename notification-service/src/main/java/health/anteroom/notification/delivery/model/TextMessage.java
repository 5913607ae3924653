package health.anteroom.notification.delivery.model;

import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.notification.delivery.OccurrenceId;

/** An SMS. */
public record TextMessage(OccurrenceId id, PhoneNumber to, String body) implements OutgoingMessage {
    @Override
    public String toString() {
        return "TextMessage[" + id.value() + "]";
    }
}
