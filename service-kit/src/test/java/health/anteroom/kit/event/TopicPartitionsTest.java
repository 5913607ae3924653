package health.anteroom.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class TopicPartitionsTest {
    private static final String TOPIC = "letters";

    @Test
    void areWaitedForWhereTheTopicIsNew() {
        LateBroker broker = new LateBroker(2);

        assertThat(TopicPartitions.of(broker, TOPIC)).containsExactly(new TopicPartition(TOPIC, 0));
        assertThat(broker.asked).isEqualTo(3);
    }

    /** Knows of the topic only when it was asked so often. */
    private static final class LateBroker extends MockConsumer<String, String> {
        private final int late;
        private int asked;

        LateBroker(int late) {
            super(AutoOffsetResetStrategy.EARLIEST.name());
            this.late = late;
        }

        @Override
        public synchronized List<PartitionInfo> partitionsFor(String topic) {
            return asked++ < late
                    ? List.of()
                    : List.of(new PartitionInfo(topic, 0, Node.noNode(), new Node[0], new Node[0]));
        }
    }
}
