package health.anteroom.benchmarks.bookings;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import health.anteroom.kit.outbox.EventPublisher;
import health.anteroom.kit.outbox.OutboxEntry;
import health.anteroom.kit.outbox.OutboxRelay;
import health.anteroom.kit.outbox.OutboxSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.bson.Document;

/** Documents with one event each, and the product's own relay that reads, sends and takes away. */
final class Outboxes {
    private static final Duration SELDOM = Duration.ofHours(1);
    private static final long BETWEEN_LOOKS = 1_000_000;

    private final MongoClient mongo;
    private final EventPublisher publisher;
    private final String topic;
    private final String data;
    private int collections;

    Outboxes(MongoClient mongo, EventPublisher publisher, String topic, String data) {
        this.mongo = mongo;
        this.publisher = publisher;
        this.topic = topic;
        this.data = data;
    }

    /** Events a second, from the first word of news until the last outbox is empty. */
    double relay(int parallel, int events) {
        MongoCollection<Document> collection = mongo.getDatabase("bench")
                .getCollection("outbox" + collections++)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        List<String> ids =
                IntStream.range(0, events).mapToObj(number -> "o" + number).toList();
        collection.insertMany(ids.stream().map(this::waiting).toList());
        OutboxRelay relay = new OutboxRelay(
                publisher, new OutboxSettings(parallel, Duration.ofSeconds(10), Duration.ofSeconds(1), SELDOM));
        relay.start();
        long begin = System.nanoTime();
        ids.forEach(id -> relay.hasNews(collection, id));
        while (relay.pending() > 0) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        relay.stop();
        checkAllWent(collection);
        return events / seconds;
    }

    private static void checkAllWent(MongoCollection<Document> collection) {
        for (Document document : collection.find()) {
            if (!document.getList("outbox", Document.class).isEmpty()) {
                throw new IllegalStateException("an event was left behind");
            }
        }
        collection.drop();
    }

    private Document waiting(String id) {
        OutboxEntry event = new OutboxEntry(id, 1, topic, "anteroom.bench.v1", Instant.EPOCH, Optional.empty(), data);
        return new Document("_id", id).append("revision", 1L).append("outbox", List.of(event.toDocument()));
    }
}
