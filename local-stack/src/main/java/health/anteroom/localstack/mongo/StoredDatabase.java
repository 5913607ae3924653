package health.anteroom.localstack.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** One database: a map of the store for each collection and for each of its indexes. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Object> {
    private static final String COLLECTION = "collection/";
    private static final String INDEX = "index/";

    private final StoreFile file;

    StoredDatabase(String name, StoreFile file, CursorRegistry cursors) {
        super(name, cursors);
        this.file = file;
        initializeNamespacesAndIndexes();
    }

    static Stream<String> namesIn(MVStore store) {
        return store.getMapNames().stream()
                .filter(map -> map.startsWith(COLLECTION))
                .map(map -> map.substring(COLLECTION.length()))
                .map(namespace -> namespace.substring(0, namespace.indexOf('.')))
                .distinct();
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        MVMap<Object, Document> documents = file.store()
                .openMap(collectionMap(name), new MVMap.Builder<Object, Document>().valueType(DocumentType.INSTANCE));
        return new StoredCollection(this, name, options, documents, file, cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        MVMap<KeyValue, Object> places = file.store()
                .openMap(indexMap(collection, name), new MVMap.Builder<KeyValue, Object>().keyType(KeyType.INSTANCE));
        return new StoredIndex(places, name, keys, sparse);
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String name) {
        super.dropIndex(collection, name);
        file.store().removeMap(indexMap(collection.getCollectionName(), name));
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        file.store().removeMap(collectionMap(name));
    }

    @Override
    protected long getStorageSize() {
        return file.store().getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }

    private String collectionMap(String collection) {
        return COLLECTION + getFullCollectionNamespace(collection);
    }

    private String indexMap(String collection, String index) {
        return INDEX + getFullCollectionNamespace(collection) + "/" + index;
    }
}
