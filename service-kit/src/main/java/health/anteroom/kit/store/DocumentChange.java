package health.anteroom.kit.store;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;

/** Builds the documents of inserts and updates; pure. */
final class DocumentChange {
    private DocumentChange() {}

    static Document inserted(String id, Document state, OutboxEntries outbox, WriteNote note) {
        Document whole = new Document(Fields.ID, id).append(Fields.REVISION, 1L);
        whole.putAll(state);
        whole.append(Fields.OUTBOX, outbox.asList());
        whole.append(Fields.SEEN, new Document());
        note.cause().ifPresent(cause -> seenOf(whole).append(cause.source(), cause.revision()));
        note.requestHash().ifPresent(hash -> whole.append(Fields.REQUEST, hash));
        return whole;
    }

    static Document condition(Stored<?> before, WriteNote note) {
        Document condition = new Document(Fields.ID, before.id()).append(Fields.REVISION, before.revision());
        note.condition().ifPresent(condition::putAll);
        return condition;
    }

    /** {@code $set} what differs, {@code $unset} what is gone, push the event, raise the revision. */
    static Document update(Document before, Document after, Optional<Document> event, WriteNote note) {
        Document set = new Document();
        after.forEach((field, value) -> {
            if (!Objects.equals(before.get(field), value)) {
                set.append(field, value);
            }
        });
        note.cause().ifPresent(cause -> set.append(Fields.SEEN + "." + cause.source(), cause.revision()));
        note.requestHash().ifPresent(hash -> set.append(Fields.REQUEST, hash));
        Document unset = new Document();
        before.keySet().stream()
                .filter(field -> !after.containsKey(field) && !Fields.OWN.contains(field))
                .forEach(field -> unset.append(field, ""));
        Document update = new Document("$inc", Map.of(Fields.REVISION, 1L));
        if (!set.isEmpty()) {
            update.append("$set", set);
        }
        if (!unset.isEmpty()) {
            update.append("$unset", unset);
        }
        event.ifPresent(entry -> update.append("$push", new Document(Fields.OUTBOX, entry)));
        return update;
    }

    private static Document seenOf(Document whole) {
        return Objects.requireNonNull(whole.get(Fields.SEEN, Document.class));
    }

    /** The outbox of a new document: one entry, or none for a kind that publishes nothing. */
    record OutboxEntries(Optional<Document> first) {
        java.util.List<Document> asList() {
            return first.map(java.util.List::of).orElseGet(java.util.List::of);
        }
    }
}
