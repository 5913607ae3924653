package health.anteroom.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.testing.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;

/** What the relay does while the broker answers, late or badly. */
class OutboxRelayIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final OutboxSettings SETTINGS =
            new OutboxSettings(4, Duration.ofSeconds(30), Duration.ofMillis(20), Duration.ofHours(1));

    private final MongoClient mongo = MongoClients.create(TestServers.mongoUri());
    private final MongoCollection<Document> letters =
            mongo.getDatabase("anteroom_relay").getCollection("letters");
    private final SlowBroker broker = new SlowBroker();
    private final OutboxRelay relay = new OutboxRelay(new EventPublisher(broker, "sample"), SETTINGS);
    private final String id = Ids.random();

    @AfterEach
    void close() {
        relay.stop();
        mongo.close();
    }

    @Test
    void keepsWhatTheBrokerDidNotAcknowledge() throws InterruptedException {
        letters.insertOne(withTwoEvents());

        relay.hasNews(letters, id);
        broker.next().complete(null);
        CompletableFuture<SendResult<String, byte[]>> second = broker.next();
        assertThat(outbox()).hasSize(2);
        second.completeExceptionally(new IllegalStateException("no leader"));

        broker.next().complete(null);
        assertThat(outbox()).hasSize(2);
        broker.next().complete(null);
        await().atMost(SOON).untilAsserted(() -> assertThat(outbox()).isEmpty());
        assertThat(broker.sent()).isEqualTo(List.of("1", "2", "1", "2"));
    }

    private Document withTwoEvents() {
        return new Document("_id", id).append("outbox", List.of(event(1), event(2)));
    }

    private Document event(long revision) {
        return new OutboxEntry(id, revision, "letters", "letter.v1", Instant.EPOCH, Optional.empty(), "{}")
                .toDocument();
    }

    private List<Document> outbox() {
        return letters.find(new Document("_id", id)).first().getList("outbox", Document.class);
    }

    /** Acknowledges when the test says so. */
    private static final class SlowBroker extends KafkaTemplate<String, byte[]> {
        private final BlockingQueue<CompletableFuture<SendResult<String, byte[]>>> asked = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> revisions = new LinkedBlockingQueue<>();

        SlowBroker() {
            super(new DefaultKafkaProducerFactory<>(Map.of()));
        }

        @Override
        public CompletableFuture<SendResult<String, byte[]>> send(ProducerRecord<String, byte[]> message) {
            CompletableFuture<SendResult<String, byte[]>> answer = new CompletableFuture<>();
            revisions.add(new String(message.headers().lastHeader("ce_revision").value()));
            asked.add(answer);
            return answer;
        }

        CompletableFuture<SendResult<String, byte[]>> next() throws InterruptedException {
            CompletableFuture<SendResult<String, byte[]>> next = asked.poll(SOON.toSeconds(), TimeUnit.SECONDS);
            assertThat(next).as("something to be sent").isNotNull();
            return next;
        }

        List<String> sent() {
            return List.copyOf(revisions);
        }
    }
}
