package health.anteroom.systemtests.check;

import health.anteroom.scheduling.booking.check.PublishedEvent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Says on a topic what was said there before, or what no service would say. */
public final class TopicVoice implements AutoCloseable {
    private final KafkaProducer<String, String> producer;

    public TopicVoice(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Into the event's own partition, so that what it is about stays in order; there when this returns. */
    public void say(String topic, PublishedEvent event) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(topic, event.partition(), event.subject(), event.json());
        event.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(message);
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
