package health.anteroom.benchmarks.bookings;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import health.anteroom.benchmarks.load.Crowd;
import health.anteroom.benchmarks.load.Load;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.types.Binary;

/** Inserts by the plain driver into the same store, each acknowledged as the services ask for it: what a write costs. */
final class BareWrites {
    private final MongoCollection<Document> collection;
    private final AtomicLong next = new AtomicLong();

    BareWrites(MongoClient mongo) {
        this.collection = mongo.getDatabase("bench")
                .getCollection("writes")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    Load run(int clients, Duration time, int bytes) throws InterruptedException {
        Binary payload = new Binary(new byte[bytes]);
        return new Crowd(clients)
                .flatOut(
                        time,
                        number -> () -> collection.insertOne(
                                new Document("_id", next.incrementAndGet()).append("payload", payload)));
    }
}
