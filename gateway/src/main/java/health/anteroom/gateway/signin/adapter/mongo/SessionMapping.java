package health.anteroom.gateway.signin.adapter.mongo;

import health.anteroom.gateway.signin.model.Session;
import health.anteroom.gateway.signin.model.SignedInAs;
import health.anteroom.gateway.signin.model.SignedInFrom;
import health.anteroom.kit.store.AggregateMapping;
import java.util.Date;
import org.bson.Document;

/** A session's document; its id is the hash of the cookie. */
final class SessionMapping implements AggregateMapping<Session> {
    static final String COLLECTION = "sessions";
    static final String SUBJECT = "subject";

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(Session session) {
        return "session";
    }

    @Override
    public Document write(Session session) {
        SignedInAs who = session.who();
        Document document = new Document("account", who.account())
                .append(SUBJECT, who.subject())
                .append("role", who.role())
                .append("browser", session.from().browser())
                .append("home", session.from().home())
                .append("startedAt", Date.from(session.startedAt()))
                .append("seenAt", Date.from(session.seenAt()));
        if (who.clinicianId() != null) {
            document.append("clinician", who.clinicianId());
        }
        return document;
    }

    @Override
    public Session read(String id, Document stored) {
        SignedInAs who = new SignedInAs(
                stored.getString("account"),
                stored.getString(SUBJECT),
                stored.getString("role"),
                stored.getString("clinician"));
        return new Session(
                who,
                new SignedInFrom(stored.getString("browser"), stored.getBoolean("home", false)),
                stored.getDate("startedAt").toInstant(),
                stored.getDate("seenAt").toInstant());
    }
}
