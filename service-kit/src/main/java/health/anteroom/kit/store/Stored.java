package health.anteroom.kit.store;

import java.util.Optional;
import org.bson.Document;

/** An aggregate as it was read: its state and the revision that a later write must still find. */
public record Stored<A>(String id, long revision, A state, Document document) {

    /** Whether this document already knows that event or a newer one of the same source. */
    public boolean hasSeen(Cause cause) {
        Document seen = document.get(Fields.SEEN, Document.class);
        Number known = seen == null ? null : (Number) seen.get(cause.source());
        return known != null && known.longValue() >= cause.revision();
    }

    /** The hash of the request body that created this aggregate, when one did. */
    public Optional<String> requestHash() {
        return Optional.ofNullable(document.getString(Fields.REQUEST));
    }
}
