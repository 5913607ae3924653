package health.anteroom.gateway.signin.adapter.mongo;

import health.anteroom.gateway.signin.model.KnownBrowsers;
import health.anteroom.kit.store.AggregateMapping;
import org.bson.Document;

/** A person's browsers; the id is the person's subject. */
final class KnownBrowsersMapping implements AggregateMapping<KnownBrowsers> {
    static final String COLLECTION = "browsers";

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(KnownBrowsers browsers) {
        return "known-browsers";
    }

    @Override
    public Document write(KnownBrowsers browsers) {
        return new Document("used", browsers.used());
    }

    @Override
    public KnownBrowsers read(String id, Document stored) {
        return new KnownBrowsers(stored.getList("used", String.class));
    }
}
