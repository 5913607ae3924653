package health.anteroom.scheduling.booking.check;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** One event as it stands in its topic. */
public record PublishedEvent(String subject, int partition, Map<String, String> headers, String json) {
    private static final String REVISION = "ce_revision";
    private static final String ID = "ce_id";

    public long revision() {
        return Long.parseLong(headers.get(REVISION));
    }

    public String id() {
        return headers.get(ID);
    }

    /** The same about the same, as it would be told of another revision. */
    public PublishedEvent at(long revision, String otherJson) {
        Map<String, String> other = new LinkedHashMap<>(headers);
        other.put(REVISION, Long.toString(revision));
        other.put(ID, subject + "/" + revision);
        return new PublishedEvent(subject, partition, other, otherJson);
    }

    /** All events of a topic by what they are about, in the order in which they were published. */
    public static Map<String, List<PublishedEvent>> all(String bootstrapServers, String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest", "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Map<String, List<PublishedEvent>> events = new HashMap<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofSeconds(1))
                        .forEach(event -> events.computeIfAbsent(event.key(), key -> new ArrayList<>())
                                .add(of(event)));
            }
            return events;
        }
    }

    private static PublishedEvent of(ConsumerRecord<String, String> event) {
        Map<String, String> headers = new LinkedHashMap<>();
        event.headers()
                .forEach(header -> headers.put(
                        header.key(),
                        header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8)));
        return new PublishedEvent(event.key(), event.partition(), headers, event.value());
    }
}
