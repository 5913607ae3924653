package health.anteroom.localstack.mongo;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a query that a unique index can answer: every key of the index compared with a plain value, at the
 * top or inside {@code $and}. The rest of the query is checked afterwards on what the index finds.
 */
final class IndexedQuery {
    private final List<Map.Entry<String, Object>> conditions = new ArrayList<>();

    private IndexedQuery() {}

    static IndexedQuery of(Document query) {
        IndexedQuery indexed = new IndexedQuery();
        indexed.flatten(query);
        return indexed;
    }

    /** What to ask this index, or empty when it cannot narrow the query. */
    Optional<Document> partFor(Index<?> index) {
        Document part = new Document();
        boolean single = index.getKeys().size() == 1;
        for (IndexKey key : index.getKeys()) {
            Optional<Object> value = valueOf(key.getKey(), single);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            part.put(key.getKey(), value.get());
        }
        return Optional.of(part);
    }

    private void flatten(Document query) {
        for (Map.Entry<String, Object> condition : query.entrySet()) {
            if (condition.getKey().equals("$and") && condition.getValue() instanceof Collection<?> all) {
                all.stream().filter(Document.class::isInstance).forEach(one -> flatten((Document) one));
            } else {
                conditions.add(condition);
            }
        }
    }

    private Optional<Object> valueOf(String key, boolean single) {
        return conditions.stream()
                .filter(condition -> condition.getKey().equals(key))
                .flatMap(condition -> usable(condition.getValue(), single).stream())
                .findFirst();
    }

    private static Optional<Object> usable(@Nullable Object value, boolean single) {
        // null also means "not there", which a sparse index does not hold
        if (value == null || value instanceof Collection || value instanceof BsonRegularExpression) {
            return Optional.empty();
        }
        if (!(value instanceof Document operators)) {
            return Optional.of(value);
        }
        if (operators.size() == 1 && operators.containsKey("$eq")) {
            return usable(operators.get("$eq"), single);
        }
        return single && isPlainIn(operators) ? Optional.of(operators) : Optional.empty();
    }

    private static boolean isPlainIn(Document operators) {
        return operators.size() == 1
                && operators.get("$in") instanceof Collection<?> values
                && values.stream().noneMatch(Document.class::isInstance)
                && values.stream().allMatch(one -> usable(one, true).isPresent());
    }
}
