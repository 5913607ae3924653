package health.anteroom.localstack.mongo;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A unique index: one map from key to the document's place in its collection. */
final class StoredIndex extends AbstractUniqueIndex<Object> {
    private final MVMap<KeyValue, Object> places;

    StoredIndex(MVMap<KeyValue, Object> places, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.places = places;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return places.remove(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object place) {
        return places.putIfAbsent(key, place) == null;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return places.entrySet();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return places.get(key);
    }

    @Override
    public long getCount() {
        return places.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
