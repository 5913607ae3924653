package health.anteroom.localstack.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bson.Document;

/** Writes as the services do, and remembers only what the server has acknowledged, so that it can be looked for. */
final class Ledger {
    private final Map<String, Integer> revisions = new ConcurrentHashMap<>();
    private final Map<String, String> winners = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final AtomicLong acknowledged = new AtomicLong();

    static MongoCollection<Document> collection(MongoClient client) {
        MongoCollection<Document> collection = client.getDatabase("ledger").getCollection("entries");
        collection.createIndex(
                Indexes.ascending("claims"), new IndexOptions().unique(true).sparse(true));
        return collection;
    }

    long acknowledged() {
        return acknowledged.get();
    }

    /** Inserts, updates and contests until the server is gone. */
    void writeUntilKilled(MongoCollection<Document> entries, String writer) {
        try {
            for (int i = 0; ; i++) {
                String id = writer + "/" + i;
                insert(entries, id);
                update(entries, id, 1);
                update(entries, id, 2);
                contest(entries, id, "slot/" + writer.substring(0, writer.lastIndexOf("-")) + "/" + i);
            }
        } catch (MongoException e) {
            // the server was killed: what was not acknowledged is unknown, and nobody asks for it
        }
    }

    private void insert(MongoCollection<Document> entries, String id) {
        List<String> claims =
                IntStream.range(0, 12).mapToObj(tick -> id + "@" + tick).toList();
        entries.insertOne(new Document("_id", id)
                .append("revision", 1)
                .append("copy", 1)
                .append("outbox", List.of())
                .append("claims", claims));
        revisions.put(id, 1);
        acknowledged.incrementAndGet();
    }

    private void update(MongoCollection<Document> entries, String id, int revision) {
        entries.updateOne(
                Filters.and(Filters.eq("_id", id), Filters.eq("revision", revision)),
                Updates.combine(
                        Updates.set("copy", revision + 1),
                        Updates.set("claims", List.of(id + "@moved" + revision)),
                        Updates.push("outbox", new Document("revision", revision + 1)),
                        Updates.inc("revision", 1)));
        revisions.put(id, revision + 1);
        acknowledged.incrementAndGet();
    }

    private void contest(MongoCollection<Document> entries, String id, String slot) {
        try {
            entries.insertOne(new Document("_id", id + "/contest")
                    .append("revision", 1)
                    .append("copy", 1)
                    .append("outbox", List.of())
                    .append("claims", List.of(slot)));
            winners.put(slot, id + "/contest");
        } catch (MongoWriteException e) {
            refused.add(slot);
        }
        acknowledged.incrementAndGet();
    }

    /** Fails unless all that was acknowledged is there, whole, and found through each of its index entries. */
    void check(MongoCollection<Document> entries) {
        revisions.forEach((id, revision) -> assertThat(one(entries, "_id", id).getInteger("revision"))
                .as("revision of " + id)
                .isGreaterThanOrEqualTo(revision));
        winners.forEach((slot, id) -> assertThat(one(entries, "claims", slot).getString("_id"))
                .as(slot)
                .isEqualTo(id));
        refused.forEach(slot -> one(entries, "claims", slot));
        for (Document entry : entries.find()) {
            assertThat(entry.getInteger("copy"))
                    .as("half an update in " + entry)
                    .isEqualTo(entry.getInteger("revision"));
            assertThat(entry.getList("outbox", Document.class))
                    .as("outbox of " + entry)
                    .hasSize(entry.getInteger("revision") - 1);
            for (String claim : entry.getList("claims", String.class)) {
                assertThat(one(entries, "claims", claim).getString("_id")).isEqualTo(entry.getString("_id"));
            }
        }
    }

    private static Document one(MongoCollection<Document> entries, String field, String value) {
        List<Document> found = entries.find(new Document(field, value)).into(new ArrayList<>());
        assertThat(found).as(field + " = " + value).hasSize(1);
        return found.getFirst();
    }
}
