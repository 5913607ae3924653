package health.anteroom.kit.store;

import java.util.Optional;
import org.bson.Document;

/**
 * What else a write records or demands.
 *
 * @param cause the event that led to it, remembered under {@code seen}
 * @param requestHash hash of the request body that it answers
 * @param condition a further condition in the write itself, beside id and revision
 */
public record WriteNote(Optional<Cause> cause, Optional<String> requestHash, Optional<Document> condition) {
    public static WriteNote none() {
        return new WriteNote(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public WriteNote causedBy(Cause event) {
        return new WriteNote(Optional.of(event), requestHash, condition);
    }

    public WriteNote forRequest(String bodyHash) {
        return new WriteNote(cause, Optional.of(bodyHash), condition);
    }

    public WriteNote onlyIf(Document demanded) {
        return new WriteNote(cause, requestHash, Optional.of(demanded));
    }
}
