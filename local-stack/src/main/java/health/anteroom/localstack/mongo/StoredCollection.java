package health.anteroom.localstack.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * One collection. Changes and look-ups by index take turns; a scan works on a snapshot and holds up nobody.
 *
 * <p>A stored document is never altered in place (the base class would do so): a change works on copies. Otherwise a
 * reader could send, and a commit could keep, half of an update.
 */
final class StoredCollection extends AbstractMongoCollection<Object> {
    private final MVMap<Object, Document> documents;
    private final StoreFile file;
    private volatile long lastChange;

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            StoreFile file,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.file = file;
    }

    /** The number of the newest change that touched this collection; what it left may not be durable yet. */
    long lastChange() {
        return lastChange;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        // Only a change asks while it holds this collection.
        boolean forChange = Thread.holdsLock(this);
        Stream<Document> candidates = byIndex(query).orElseGet(this::scan);
        if (forChange) {
            candidates = candidates
                    .filter(document -> documentMatchesQuery(document, query))
                    .map(Document::cloneDeeply);
        }
        return matchDocumentsFromStream(candidates, query, orderBy, skip, limit, batchSize, fields);
    }

    private Stream<Document> scan() {
        file.countScan();
        return documents.values().stream();
    }

    private synchronized Optional<Stream<Document>> byIndex(Document query) {
        IndexedQuery indexed = IndexedQuery.of(query);
        for (Index<Object> index : getIndexes()) {
            Optional<Document> part = indexed.partFor(index);
            if (index.isUnique() && part.isPresent()) {
                // An index over a list finds a document once for each value that was asked for.
                return Optional.of(
                        StreamSupport.stream(index.getPositions(part.get()).spliterator(), false)
                                .distinct()
                                .map(documents::get)
                                .toList()
                                .stream());
            }
        }
        return Optional.empty();
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    public synchronized void addDocument(Document document) {
        changed();
        super.addDocument(document);
    }

    @Override
    public synchronized List<Document> insertDocuments(List<Document> added, boolean ordered) {
        changed();
        return super.insertDocuments(added, ordered);
    }

    @Override
    public synchronized void removeDocument(Document document) {
        changed();
        super.removeDocument(document);
    }

    @Override
    public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
        changed();
        return super.deleteDocuments(selector, limit, oplog);
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        changed();
        return super.updateDocuments(selector, update, filters, multi, upsert, oplog);
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        changed();
        return super.findAndModify(query);
    }

    @Override
    public synchronized void addIndex(Index<Object> index) {
        super.addIndex(index);
    }

    @Override
    public synchronized void dropIndex(String indexName) {
        super.dropIndex(indexName);
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    protected Document getDocument(Object place) {
        return Objects.requireNonNull(documents.get(place), "a document that an index points to");
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        String idField = getIdField();
        Object place = Missing.ofNullable(idField == null ? UUID.randomUUID() : document.get(idField));
        documents.put(place, document);
        return place;
    }

    @Override
    protected void handleUpdate(Object place, Document before, Document after) {
        documents.put(Missing.ofNullable(place), after);
    }

    @Override
    protected void removeDocument(Object place) {
        documents.remove(place);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream().map(entry -> new DocumentWithPosition<>(entry.getValue(), entry.getKey()));
    }

    // Sizes are not kept: they would cost one more page in every commit.
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int change) {}

    @Override
    protected int getDataSize() {
        return 0;
    }

    private void changed() {
        lastChange = file.gate().newest();
    }
}
