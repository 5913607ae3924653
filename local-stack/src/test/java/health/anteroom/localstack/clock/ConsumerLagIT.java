package health.anteroom.localstack.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import health.anteroom.localstack.kafka.EmbeddedKafka;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsumerLagIT {
    private static final TopicPartition PARTITION = new TopicPartition("letters", 0);
    private static final String GROUP = "reader";

    @TempDir
    Path directory;

    private EmbeddedKafka kafka;
    private Admin admin;
    private ConsumerLag lag;

    @BeforeEach
    void start() throws Exception {
        kafka = EmbeddedKafka.start(directory, 0);
        admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
        admin.createTopics(List.of(new NewTopic(PARTITION.topic(), Optional.of(1), Optional.empty())))
                .all()
                .get();
        lag = new ConsumerLag(admin);
    }

    @AfterEach
    void stop() {
        admin.close();
        kafka.close();
    }

    @Test
    void isNothingWithoutConsumers() throws Exception {
        assertThat(lag.left()).isEmpty();
    }

    /** What retention took away is nobody's to read: counted, time would never be at rest again. */
    @Test
    void countsOnlyWhatIsStillThereWhileNothingIsCommitted() throws Exception {
        publish(5);
        admin.deleteRecords(Map.of(PARTITION, RecordsToDelete.beforeOffset(3)))
                .all()
                .get();
        try (KafkaConsumer<String, String> consumer = consumer()) {
            read(consumer, 2);
            assertThat(lag.left()).containsOnly(entry(GROUP, 2L));

            consumer.commitSync();
            assertThat(lag.left()).isEmpty();
        }
        assertThat(lag.left()).as("a group whose service is away").containsOnly(entry(GROUP, 1L));
    }

    /** A stack that slept longer than retention: what it committed lies before what is left. */
    @Test
    void countsNothingThatWentBeforeItsReaderCameBack() throws Exception {
        publish(2);
        try (KafkaConsumer<String, String> consumer = consumer()) {
            read(consumer, 2);
            consumer.commitSync();
        }
        publish(3);
        admin.deleteRecords(Map.of(PARTITION, RecordsToDelete.beforeOffset(4)))
                .all()
                .get();
        try (KafkaConsumer<String, String> consumer = consumer()) {
            read(consumer, 1);
            assertThat(lag.left()).containsOnly(entry(GROUP, 1L));
        }
        admin.deleteRecords(Map.of(PARTITION, RecordsToDelete.beforeOffset(5)))
                .all()
                .get();
        try (KafkaConsumer<String, String> consumer = consumer()) {
            join(consumer);
            assertThat(lag.left()).isEmpty();
        }
    }

    private static void join(KafkaConsumer<String, String> consumer) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (consumer.assignment().isEmpty() && System.nanoTime() < deadline) {
            consumer.poll(Duration.ofMillis(100));
        }
        assertThat(consumer.assignment()).containsExactly(PARTITION);
    }

    private void publish(int letters) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            for (int letter = 0; letter < letters; letter++) {
                producer.send(new ProducerRecord<>(PARTITION.topic(), "letter")).get();
            }
        }
    }

    private KafkaConsumer<String, String> consumer() {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka.bootstrapServers(),
                        "group.id",
                        GROUP,
                        "enable.auto.commit",
                        "false",
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(PARTITION.topic()));
        return consumer;
    }

    private static void read(KafkaConsumer<String, String> consumer, int letters) {
        int read = 0;
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (read < letters && System.nanoTime() < deadline) {
            read += consumer.poll(Duration.ofMillis(100)).count();
        }
        assertThat(read).isEqualTo(letters);
    }
}
