package health.anteroom.kit.outbox;

import health.anteroom.kit.event.EventHeaders;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends outbox entries as CloudEvents 1.0 in Kafka's binary mode (CloudEvents Kafka protocol binding, section 3.2). */
public final class EventPublisher {
    private final KafkaTemplate<String, byte[]> kafka;
    private final String source;

    public EventPublisher(KafkaTemplate<String, byte[]> kafka, String service) {
        this.kafka = kafka;
        this.source = "/anteroom/" + service;
    }

    /** Completes when the broker has acknowledged. */
    CompletableFuture<?> publish(OutboxEntry entry) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                entry.topic(), entry.subject(), entry.data().getBytes(StandardCharsets.UTF_8));
        EventHeaders.write(message.headers(), "specversion", "1.0");
        EventHeaders.write(message.headers(), "id", entry.eventId());
        EventHeaders.write(message.headers(), "type", entry.type());
        EventHeaders.write(message.headers(), "source", source);
        EventHeaders.write(message.headers(), "subject", entry.subject());
        EventHeaders.write(message.headers(), "time", entry.time().toString());
        EventHeaders.write(message.headers(), "revision", Long.toString(entry.revision()));
        EventHeaders.write(message.headers(), "datacontenttype", "application/json");
        entry.traceparent().ifPresent(parent -> EventHeaders.writePlain(message.headers(), "traceparent", parent));
        return kafka.send(message);
    }
}
