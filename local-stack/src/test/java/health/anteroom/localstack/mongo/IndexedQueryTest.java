package health.anteroom.localstack.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

class IndexedQueryTest {
    private final StoredIndex byId = index("_id");
    private final StoredIndex byTopicAndNumber = index("topic", "number");

    @Test
    void asksForTheIdAndLeavesTheRest() {
        Document query = new Document("_id", "a").append("revision", 3);

        assertThat(IndexedQuery.of(query).partFor(byId)).contains(new Document("_id", "a"));
    }

    @Test
    void looksIntoAnd() {
        Document query = and(new Document("_id", "a"), and(new Document("topic", "t"), new Document("number", 1)));

        assertThat(IndexedQuery.of(query).partFor(byId)).contains(new Document("_id", "a"));
        assertThat(IndexedQuery.of(query).partFor(byTopicAndNumber))
                .contains(new Document("topic", "t").append("number", 1));
    }

    @Test
    void asksForAListOfValues() {
        Document in = new Document("$in", List.of("a", "b"));

        assertThat(IndexedQuery.of(new Document("_id", in)).partFor(byId)).contains(new Document("_id", in));
        assertThat(IndexedQuery.of(new Document("topic", in).append("number", 1))
                        .partFor(byTopicAndNumber))
                .isEmpty();
    }

    @Test
    void takesTheEqualityWhenAKeyIsNamedTwice() {
        Document query = and(new Document("_id", new Document("$ne", "b")), new Document("_id", "a"));

        assertThat(IndexedQuery.of(query).partFor(byId)).contains(new Document("_id", "a"));
    }

    @Test
    void needsEveryKeyOfTheIndex() {
        assertThat(IndexedQuery.of(new Document("topic", "t")).partFor(byTopicAndNumber))
                .isEmpty();
    }

    @Test
    void leavesAllButPlainValuesToAScan() {
        assertThat(partById(new Document("$gt", "a"))).isEmpty();
        assertThat(partById(new Document("$in", List.of("a")).append("$ne", "b")))
                .isEmpty();
        assertThat(partById(new Document("$in", Arrays.asList("a", null)))).isEmpty();
        assertThat(partById(new BsonRegularExpression("^a", ""))).isEmpty();
        assertThat(partById(List.of("a"))).isEmpty();
        assertThat(IndexedQuery.of(new Document("_id", null)).partFor(byId)).isEmpty();
        assertThat(IndexedQuery.of(new Document("$or", List.of(new Document("_id", "a"))))
                        .partFor(byId))
                .isEmpty();
    }

    private Optional<Document> partById(Object value) {
        return IndexedQuery.of(new Document("_id", value)).partFor(byId);
    }

    private static Document and(Document... conditions) {
        return new Document("$and", List.of(conditions));
    }

    private static StoredIndex index(String... keys) {
        MVStore memory = MVStore.open(null);
        return new StoredIndex(
                memory.<KeyValue, Object>openMap("index"),
                "index",
                Arrays.stream(keys).map(key -> new IndexKey(key, true)).toList(),
                false);
    }
}
