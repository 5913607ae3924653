package health.anteroom.kit.production;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.ProducerFactory;

/** No event is lost on the way to the broker, said twice, or left out by who reads. */
final class EventsCheck implements SettingsCheck {
    private final Map<String, Object> producer;
    private final Map<String, Object> consumer;

    EventsCheck(ProducerFactory<?, ?> producers, ConsumerFactory<?, ?> consumers) {
        this.producer = producers.getConfigurationProperties();
        this.consumer = consumers.getConfigurationProperties();
    }

    @Override
    public List<String> weaknesses() {
        return Stream.of(
                        wanted(producer, ProducerConfig.ACKS_CONFIG, List.of("all", "-1")),
                        wanted(producer, ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, List.of("true")),
                        wanted(consumer, ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, List.of("false")),
                        wanted(consumer, ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, List.of("earliest")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> wanted(Map<String, Object> settings, String name, List<String> safe) {
        String value = String.valueOf(settings.get(name));
        return safe.contains(value)
                ? Optional.empty()
                : Optional.of("Kafka's " + name + " must be " + safe.getFirst() + ", not " + value);
    }
}
