package health.anteroom.scheduling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.event.EventHeaders;
import health.anteroom.kit.event.ReceivedEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

class TopicFollowerTest {
    private static final TopicPartition PARTITION = new TopicPartition("followed", 0);

    private final BlockingQueue<String> told = new ArrayBlockingQueue<>(8);
    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    private final TopicFollower follower = new TopicFollower(new Remembered(), new OneConsumer());

    @Test
    void goesOnAfterABrokerInTroubleAndAnUnreadableRecord() throws InterruptedException {
        Node node = new Node(0, "broker", 9092);
        consumer.updatePartitions(
                "followed", List.of(new PartitionInfo("followed", 0, node, new Node[] {node}, new Node[] {node})));
        consumer.updateEndOffsets(Map.of(PARTITION, 0L));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.schedulePollTask(() -> consumer.addRecord(record(0, "first")));
        consumer.schedulePollTask(() -> consumer.setPollException(new KafkaException("in trouble")));
        consumer.schedulePollTask(() -> consumer.addRecord(unreadable(1)));
        consumer.schedulePollTask(() -> consumer.addRecord(record(2, "second")));

        follower.start();

        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("first");
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("second");
        follower.stop();
    }

    private static ConsumerRecord<String, byte[]> unreadable(long offset) {
        return new ConsumerRecord<>("followed", 0, offset, "key", new byte[0]);
    }

    private static ConsumerRecord<String, byte[]> record(long offset, String subject) {
        RecordHeaders headers = new RecordHeaders();
        Map.of("id", "e", "type", "t", "subject", subject, "revision", "1", "time", "2027-03-09T15:00:00Z")
                .forEach((name, value) -> EventHeaders.write(headers, name, value));
        return new ConsumerRecord<>(
                "followed",
                0,
                offset,
                0L,
                TimestampType.CREATE_TIME,
                0,
                0,
                subject,
                "{}".getBytes(StandardCharsets.UTF_8),
                headers,
                Optional.empty());
    }

    private final class Remembered implements FollowedTopic {
        @Override
        public String topic() {
            return "followed";
        }

        @Override
        public void load() {}

        @Override
        public void on(ReceivedEvent event) {
            told.add(event.subject());
        }
    }

    private final class OneConsumer extends DefaultKafkaConsumerFactory<String, byte[]> {
        private OneConsumer() {
            super(Map.of());
        }

        @Override
        public Consumer<String, byte[]> createConsumer() {
            return consumer;
        }
    }
}
