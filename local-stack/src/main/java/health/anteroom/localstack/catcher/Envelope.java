package health.anteroom.localstack.catcher;

import java.time.Instant;
import java.util.List;

/**
 * What the sender said outside the message itself.
 *
 * @param to every recipient, in the sender's order
 */
record Envelope(String id, Channel channel, List<String> to, String from, Instant receivedAt) {
    Envelope {
        to = List.copyOf(to);
    }
}
