package health.anteroom.kit.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Gives parked records to their listener again. Replaying twice is harmless: what was replayed is remembered by the group
 * {@code <group>.replay}, and the listener's documents know what they have seen. A record that fails again stays parked.
 */
public final class ParkedRecords {
    private static final Logger LOG = LoggerFactory.getLogger(ParkedRecords.class);
    private static final Duration POLL = Duration.ofSeconds(2);

    private final String service;
    private final List<EventListener> listeners;
    private final ConsumerFactory<String, byte[]> consumers;

    public ParkedRecords(String service, List<EventListener> listeners, ConsumerFactory<String, byte[]> consumers) {
        this.service = service;
        this.listeners = listeners;
        this.consumers = consumers;
    }

    /** Replays what is parked for every listener of this service. One replay at a time. */
    public synchronized ReplayCount replay() {
        ReplayCount count = new ReplayCount(0, 0);
        for (EventListener listener : listeners) {
            count = count.plus(replay(listener));
        }
        return count;
    }

    private ReplayCount replay(EventListener listener) {
        String group = service + "." + listener.feature();
        ReplayCount count = new ReplayCount(0, 0);
        try (Consumer<String, byte[]> consumer = consumers.createConsumer(group + ".replay", "")) {
            // Assigned, not subscribed: joining a group takes its time, and an empty poll would pass for an empty
            // topic.
            List<TopicPartition> partitions =
                    consumer.partitionsFor(EventErrorHandlers.parkedTopic(listener.topic(), group)).stream()
                            .map(found -> new TopicPartition(found.topic(), found.partition()))
                            .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (isBefore(consumer, ends)) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
                    count = count.plus(replay(listener, message));
                }
                if (count.stillParked() > 0) {
                    return count;
                }
                consumer.commitSync();
            }
        }
        return count;
    }

    private static boolean isBefore(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private static ReplayCount replay(EventListener listener, ConsumerRecord<String, byte[]> message) {
        try {
            listener.on(ReceivedEvent.of(message));
            return new ReplayCount(1, 0);
        } catch (RuntimeException again) {
            LOG.warn("{} at {} stays parked: {}", message.topic(), message.offset(), again.toString());
            return new ReplayCount(0, 1);
        }
    }

    /** How a replay ended. */
    public record ReplayCount(int replayed, int stillParked) {
        ReplayCount plus(ReplayCount other) {
            return new ReplayCount(replayed + other.replayed, stillParked + other.stillParked);
        }
    }
}
