package health.anteroom.benchmarks.bookings;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** How much the scheduling service has written, read from what it left: nobody counts commands on this server. */
final class StoreWrites {
    private static final List<String> DATABASES = List.of("anteroom_scheduling", "anteroom_keys_scheduling");
    private static final String APPOINTMENTS = "appointments";

    private final MongoClient mongo;

    StoreWrites(MongoClient mongo) {
        this.mongo = mongo;
    }

    /** An aggregate was written once for each revision; what has events once more for each, to take the event away. */
    long count() {
        long writes = 0;
        for (String database : DATABASES) {
            for (String name : mongo.getDatabase(database).listCollectionNames()) {
                int perRevision = name.equals(APPOINTMENTS) ? 2 : 1;
                for (Document document :
                        mongo.getDatabase(database).getCollection(name).find()) {
                    Long revision = document.get("revision", Long.class);
                    writes += perRevision * (revision == null ? 1 : revision);
                }
            }
        }
        return writes;
    }

    /** The mean size of an appointment in bytes. */
    int meanSize() {
        MongoCollection<RawBsonDocument> all =
                mongo.getDatabase(DATABASES.getFirst()).getCollection(APPOINTMENTS, RawBsonDocument.class);
        long bytes = 0;
        int count = 0;
        for (RawBsonDocument document : all.find()) {
            bytes += document.getByteBuffer().remaining();
            count++;
        }
        return (int) (bytes / Math.max(1, count));
    }
}
