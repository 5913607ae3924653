package health.anteroom.kit.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import health.anteroom.kit.outbox.OutboxRelay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * One collection of aggregates. A change is always one conditional update of one document: the state, its revision, the
 * event, what it has seen and the request that it answers stand or fall together. There is no replace and no lock.
 */
public final class AggregateStore<A> {
    private static final int CONSUME_TRIES = 20;

    private final MongoCollection<Document> collection;
    private final AggregateMapping<A> mapping;
    private final EventEntries events;
    private final OutboxRelay relay;

    AggregateStore(
            MongoCollection<Document> collection, AggregateMapping<A> mapping, EventEntries events, OutboxRelay relay) {
        this.collection = collection;
        this.mapping = mapping;
        this.events = events;
        this.relay = relay;
    }

    public Optional<Stored<A>> find(String id) {
        return findOne(Fields.ID, id);
    }

    /** By a field under a unique index; anything else would scan. */
    public Optional<Stored<A>> findOne(String uniqueField, Object value) {
        return Optional.ofNullable(collection.find(eq(uniqueField, value)).first())
                .map(this::stored);
    }

    public List<Stored<A>> findAll(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : findAllIn(Fields.ID, ids);
    }

    /** By values of a field under a unique index; anything else would scan. */
    public List<Stored<A>> findAllIn(String uniqueField, Collection<?> values) {
        List<Stored<A>> found = new ArrayList<>();
        collection.find(in(uniqueField, values)).forEach(document -> found.add(stored(document)));
        return found;
    }

    /** Walks the whole collection: at start, or in a seldom sweep. */
    public void forEach(Consumer<Stored<A>> visitor) {
        forEach(new Document(), visitor);
    }

    /** The same, but the database leaves out what does not match. */
    public void forEach(Bson filter, Consumer<Stored<A>> visitor) {
        collection.find(filter).forEach(document -> visitor.accept(stored(document)));
    }

    public WriteOutcome<A> insert(String id, A state) {
        return insert(id, state, WriteNote.none());
    }

    public WriteOutcome<A> insert(String id, A state, WriteNote note) {
        Optional<Document> event = events.entry(id, 1L, mapping.publicState(id, state));
        Document whole = DocumentChange.inserted(id, stateOf(state), new DocumentChange.OutboxEntries(event), note);
        try {
            collection.insertOne(whole);
        } catch (MongoWriteException failure) {
            // The id is looked at before the claims: a repeated request must get its own answer.
            WriteOutcome<A> claimTaken = claimTaken(failure);
            return find(id).<WriteOutcome<A>>map(WriteOutcome.IdTaken::new).orElse(claimTaken);
        }
        publish(id, event);
        return new WriteOutcome.Written<>(stored(whole));
    }

    public WriteOutcome<A> update(Stored<A> before, A after) {
        return update(before, after, WriteNote.none());
    }

    public WriteOutcome<A> update(Stored<A> before, A after, WriteNote note) {
        Optional<Document> event =
                events.entry(before.id(), before.revision() + 1, mapping.publicState(before.id(), after));
        Document change = DocumentChange.update(before.document(), stateOf(after), event, note);
        @Nullable Document now;
        try {
            now = collection.findOneAndUpdate(
                    DocumentChange.condition(before, note),
                    change,
                    new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        } catch (com.mongodb.MongoCommandException failure) {
            return claimTaken(failure);
        }
        if (now == null) {
            return new WriteOutcome.Stale<>();
        }
        publish(before.id(), event);
        return new WriteOutcome.Written<>(stored(now));
    }

    /** Removes an aggregate that is still at that revision and has told all its events. */
    public boolean delete(Stored<A> settled) {
        Document condition = new Document(Fields.ID, settled.id())
                .append(Fields.REVISION, settled.revision())
                .append(Fields.OUTBOX, List.of());
        return collection.deleteOne(condition).getDeletedCount() == 1;
    }

    /**
     * The effect of an event on one document, at most once: a repeated or older event changes nothing, a concurrent write
     * leads to another look.
     *
     * @param change from the present state, if any, to the next; empty when there is nothing to do
     */
    public ConsumeOutcome consume(String id, Cause cause, Function<Optional<A>, Optional<A>> change) {
        WriteNote note = WriteNote.none().causedBy(cause);
        for (int attempt = 0; attempt < CONSUME_TRIES; attempt++) {
            Optional<Stored<A>> present = find(id);
            if (present.isPresent() && present.get().hasSeen(cause)) {
                return ConsumeOutcome.ALREADY_SEEN;
            }
            Optional<A> next = change.apply(present.map(Stored::state));
            if (next.isEmpty()) {
                return ConsumeOutcome.UNCHANGED;
            }
            WriteOutcome<A> outcome =
                    present.isPresent() ? update(present.get(), next.get(), note) : insert(id, next.get(), note);
            switch (outcome) {
                case WriteOutcome.Written<A> written -> {
                    return ConsumeOutcome.WRITTEN;
                }
                case WriteOutcome.ClaimTaken<A> taken ->
                    throw new IllegalStateException("A unique value of " + id + " belongs to another document");
                case WriteOutcome.IdTaken<A> meanwhile -> {}
                case WriteOutcome.Stale<A> meanwhile -> {}
            }
        }
        throw new IllegalStateException("No quiet moment to write " + id);
    }

    private Document stateOf(A state) {
        Document document =
                new Document(Fields.SCHEMA_VERSION, mapping.schemaVersion()).append(Fields.KIND, mapping.kind(state));
        document.putAll(mapping.write(state));
        return document;
    }

    private Stored<A> stored(Document document) {
        String id = document.getString(Fields.ID);
        return new Stored<>(id, document.getLong(Fields.REVISION), mapping.read(id, document), document);
    }

    private void publish(String id, Optional<Document> event) {
        event.ifPresent(entry -> relay.hasNews(collection, id));
    }

    private static <A> WriteOutcome<A> claimTaken(com.mongodb.MongoServerException failure) {
        if (ErrorCategory.fromErrorCode(failure.getCode()) != ErrorCategory.DUPLICATE_KEY) {
            throw failure;
        }
        return new WriteOutcome.ClaimTaken<>();
    }
}
