package health.anteroom.kit.store;

import java.util.Set;

/** The store's own field names in every aggregate's document. */
public final class Fields {
    public static final String ID = "_id";
    public static final String REVISION = "revision";
    public static final String SCHEMA_VERSION = "schemaVersion";
    public static final String KIND = "kind";
    public static final String OUTBOX = "outbox";
    public static final String SEEN = "seen";
    public static final String REQUEST = "request";

    static final Set<String> OWN = Set.of(ID, REVISION, SCHEMA_VERSION, KIND, OUTBOX, SEEN, REQUEST);

    private Fields() {}
}
