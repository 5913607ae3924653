package health.anteroom.scheduling.platform;

import health.anteroom.kit.event.ReceivedEvent;
import health.anteroom.kit.event.TopicPartitions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Reads one topic without a group, every instance for itself: notes the end offsets, loads from the store, then follows
 * from the noted offsets. What was written between the two is seen twice, never missed.
 */
final class TopicFollower implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final FollowedTopic followed;
    private final Consumer<String, byte[]> consumer;
    private final Thread reader;
    private volatile boolean running;

    TopicFollower(FollowedTopic followed, ConsumerFactory<String, byte[]> consumers) {
        this.followed = followed;
        this.consumer = consumers.createConsumer();
        this.reader =
                Thread.ofPlatform().daemon().name("follow-" + followed.topic()).unstarted(this::follow);
    }

    @Override
    public void start() {
        List<TopicPartition> partitions = TopicPartitions.of(consumer, followed.topic());
        // Before it asks for the ends: of partitions that are not its own the client warns, one line for each.
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        ends.forEach(consumer::seek);
        followed.load();
        running = true;
        reader.start();
    }

    private void follow() {
        try (consumer) {
            while (running) {
                poll().forEach(this::tell);
            }
        } catch (WakeupException stopping) {
            LOG.debug("Following {} ends", followed.topic());
        }
    }

    /** A broker in trouble is asked again: who stops following would list times from an ever older memory. */
    private Iterable<ConsumerRecord<String, byte[]>> poll() {
        try {
            return consumer.poll(POLL);
        } catch (WakeupException stopping) {
            throw stopping;
        } catch (KafkaException broken) {
            LOG.error("{} could not be followed and is asked again: {}", followed.topic(), broken.toString());
            LockSupport.parkNanos(POLL.toNanos());
            return List.of();
        }
    }

    private void tell(ConsumerRecord<String, byte[]> message) {
        try {
            followed.on(ReceivedEvent.of(message));
        } catch (RuntimeException unreadable) {
            LOG.error("{} at {} was not followed: {}", message.topic(), message.offset(), unreadable.toString());
        }
    }

    @Override
    public void stop() {
        running = false;
        consumer.wakeup();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the stores have their indexes, before anything is answered. */
    @Override
    public int getPhase() {
        return -500;
    }
}
