package health.anteroom.benchmarks.bookings;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import health.anteroom.benchmarks.Benchmark;
import health.anteroom.benchmarks.Scale;
import health.anteroom.benchmarks.measure.Goal;
import health.anteroom.benchmarks.measure.Rounds;
import health.anteroom.benchmarks.measure.Row;
import health.anteroom.benchmarks.measure.Unit;
import health.anteroom.benchmarks.stack.Memory;
import health.anteroom.benchmarks.stack.RunningStack;
import health.anteroom.kit.outbox.EventPublisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Events from outboxes to Kafka beside a producer that has nothing else to do, with the producer's same settings. */
public final class OutboxBenchmark implements Benchmark {
    private static final String TOPIC = "bench.outbox";
    private static final int BYTES = 1000;
    private static final int PARTITIONS = 12;
    private static final int PRODUCT_DEFAULT = 64;
    private static final Goal GOAL = new Goal.AtLeast(0.7, "×");

    private final Path home;

    public OutboxBenchmark(Path home) {
        this.home = home;
    }

    @Override
    public List<Row> run(Scale scale, Progress progress) throws IOException, InterruptedException {
        progress.say("starting the stack");
        try (RunningStack stack = RunningStack.start(home, RunningStack.freshData(home), Map.of());
                MongoClient mongo = MongoClients.create(stack.mongoUri());
                Factory factory = new Factory(stack.kafka());
                Producer<String, byte[]> bare = factory.made().createProducer()) {
            Memory.awaitIdle(stack.processes());
            makeTopic(stack);
            String data = "x".repeat(BYTES);
            EventPublisher publisher = new EventPublisher(new KafkaTemplate<>(factory.made()), "bench");
            Outboxes outboxes = new Outboxes(mongo, publisher, TOPIC, data);
            BareProducer producer = new BareProducer(bare, TOPIC, data.getBytes(StandardCharsets.UTF_8));
            return measure(outboxes, producer, scale, progress);
        }
    }

    /** The broker makes none by itself. */
    private static void makeTopic(RunningStack stack) throws IOException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException failed) {
            throw new IOException("the topic could not be made", failed);
        }
    }

    private static List<Row> measure(Outboxes outboxes, BareProducer producer, Scale scale, Progress progress)
            throws InterruptedException {
        int events = scale.isQuick() ? 200 : 3000;
        progress.say("warming up");
        producer.run(8, scale.warmUp());
        outboxes.relay(8, events);
        Map<Integer, Rounds> measured = new LinkedHashMap<>();
        for (int round = 0; round < scale.rounds(); round++) {
            progress.say("round " + (round + 1));
            for (int threads : List.of(1, 8, PRODUCT_DEFAULT)) {
                double theirs =
                        producer.run(threads, scale.round().dividedBy(2)).perSecond();
                double ours = outboxes.relay(threads, threads == 1 ? events / 3 : events);
                measured.computeIfAbsent(threads, none -> new Rounds()).add(ours, theirs);
            }
        }
        return measured.entrySet().stream()
                .map(entry -> Row.of(
                        "events from outboxes, %d at once".formatted(entry.getKey()),
                        Unit.PER_SECOND,
                        entry.getValue(),
                        "bare producer, as many threads",
                        entry.getKey() == PRODUCT_DEFAULT ? Goal.none() : GOAL))
                .toList();
    }

    /** Producers with the settings of the services. */
    private record Factory(DefaultKafkaProducerFactory<String, byte[]> made) implements AutoCloseable {
        Factory(String servers) {
            this(new DefaultKafkaProducerFactory<>(Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    servers,
                    ProducerConfig.ACKS_CONFIG,
                    "all",
                    ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                    true,
                    ProducerConfig.LINGER_MS_CONFIG,
                    0,
                    ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                    StringSerializer.class,
                    ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                    ByteArraySerializer.class)));
        }

        @Override
        public void close() {
            made.destroy();
        }
    }
}
