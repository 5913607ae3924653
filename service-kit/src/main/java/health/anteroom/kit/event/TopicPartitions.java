package health.anteroom.kit.event;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** The partitions of a topic, for a reader without a group. */
public final class TopicPartitions {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private TopicPartitions() {}

    /**
     * Waits where another instance created the topic a moment ago and the broker that is asked has not heard of it: nobody
     * can follow a topic of no partitions, and it would never be noticed.
     *
     * @throws KafkaException after half a minute
     */
    public static List<TopicPartition> of(Consumer<?, ?> consumer, String topic) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<PartitionInfo> found = consumer.partitionsFor(topic);
        while (found.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new KafkaException("No broker knows " + topic);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            found = consumer.partitionsFor(topic);
        }
        return found.stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }
}
