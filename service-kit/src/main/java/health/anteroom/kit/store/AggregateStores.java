package health.anteroom.kit.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import health.anteroom.kit.outbox.OutboxRelay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.context.SmartLifecycle;

/** Opens the collections of this service's aggregates; their indexes are made when the service starts. */
public final class AggregateStores implements SmartLifecycle {
    private final MongoDatabase database;
    private final EventEntries events;
    private final OutboxRelay relay;
    private final List<Map.Entry<MongoCollection<Document>, String>> uniqueFields = new ArrayList<>();
    private volatile boolean running;

    public AggregateStores(MongoDatabase database, EventEntries events, OutboxRelay relay) {
        this.database = database;
        this.events = events;
        this.relay = relay;
    }

    /**
     * @param sparseUniqueFields fields whose values belong to one aggregate at most; a list claims each of its values
     */
    public <A> AggregateStore<A> open(String collection, AggregateMapping<A> mapping, String... sparseUniqueFields) {
        MongoCollection<Document> documents = database.getCollection(collection);
        for (String field : sparseUniqueFields) {
            uniqueFields.add(Map.entry(documents, field));
        }
        relay.sweep(documents);
        return new AggregateStore<>(documents, mapping, events, relay);
    }

    @Override
    public void start() {
        uniqueFields.forEach(entry -> entry.getKey()
                .createIndex(
                        new Document(entry.getValue(), 1),
                        new IndexOptions().unique(true).sparse(true)));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything that reads or writes. */
    @Override
    public int getPhase() {
        return -1000;
    }
}
