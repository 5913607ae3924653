package health.anteroom.kit.store;

import java.util.Optional;
import org.bson.Document;

/** How one kind of aggregate is written to its document, read back, and told to the world. */
public interface AggregateMapping<A> {
    int schemaVersion();

    String kind(A aggregate);

    /**
     * The state alone: none of the store's own fields. A field that claims nothing is left out, since an empty list is one
     * value in a unique index and would collide.
     */
    Document write(A aggregate);

    A read(String id, Document stored);

    /** The event of each revision; empty when this kind of aggregate publishes nothing. */
    default Optional<PublicState> publicState(String id, A aggregate) {
        return Optional.empty();
    }
}
