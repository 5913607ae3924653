package health.anteroom.gateway.signin.adapter.mongo;

import health.anteroom.gateway.signin.model.KnownBrowsers;
import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.PublicState;
import java.util.Date;
import java.util.Optional;
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
        return new Document("client", browsers.client())
                .append("used", browsers.used())
                .append("signedInAt", Date.from(browsers.signedInAt()));
    }

    @Override
    public KnownBrowsers read(String id, Document stored) {
        return new KnownBrowsers(
                stored.getBoolean("client", false),
                stored.getList("used", String.class),
                stored.getDate("signedInAt").toInstant());
    }

    /** Each write is a sign-in. */
    @Override
    public Optional<PublicState> publicState(String id, KnownBrowsers browsers) {
        return browsers.client()
                ? Optional.of(new PublicState(
                        SignedInV1.TOPIC,
                        SignedInV1.TYPE,
                        new SignedInV1(id, browsers.signedInAt().toString())))
                : Optional.empty();
    }
}
