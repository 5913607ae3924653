package health.anteroom.gateway.signin.adapter.mongo;

import health.anteroom.gateway.signin.SessionSettings;
import health.anteroom.gateway.signin.application.Sessions;
import health.anteroom.gateway.signin.model.Session;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome.Written;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Each use reads the session, so that an ended one is refused at once by every instance. */
final class MongoSessions implements Sessions {
    private final AggregateStore<Session> store;
    private final SessionSettings settings;

    MongoSessions(AggregateStore<Session> store, SessionSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    @Override
    public void begin(String id, Session session) {
        if (!(store.insert(id, session) instanceof Written<Session>)) {
            throw new IllegalStateException("A fresh session id was taken");
        }
        List<Stored<Session>> theirs = of(session.who().subject());
        theirs.stream().limit(Math.max(0, theirs.size() - settings.most())).forEach(oldest -> end(oldest.id()));
    }

    /** The oldest first. */
    private List<Stored<Session>> of(String subject) {
        List<Stored<Session>> found = new ArrayList<>();
        store.forEach(new Document(SessionMapping.SUBJECT, subject), found::add);
        found.sort(Comparator.comparing(one -> one.state().startedAt()));
        return found;
    }

    @Override
    public Optional<Session> use(String id, Instant now) {
        Optional<Stored<Session>> found = store.find(id);
        if (found.isEmpty() || !livesAt(now, found.get().state())) {
            return Optional.empty();
        }
        Session session = found.get().state();
        if (session.isWorthNotingAt(now)) {
            // Whoever loses this race was seen in the same minute, or has just been signed out.
            store.update(found.get(), session.seenAt(now));
        }
        return Optional.of(session);
    }

    @Override
    public void end(String id) {
        Optional<Stored<Session>> found = store.find(id);
        while (found.isPresent() && !store.delete(found.get())) {
            found = store.find(id);
        }
    }

    boolean livesAt(Instant now, Session session) {
        return session.livesAt(now, settings.timesFor(session.who()));
    }
}
