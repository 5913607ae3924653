package health.anteroom.notification.delivery.model;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.SendOutcome;
import java.util.Set;

/** Hands a message to a provider: one try, within a deadline, every failure told as an outcome. */
public interface MessageSender {
    Set<Channel> channels();

    SendOutcome send(OutgoingMessage message);
}
