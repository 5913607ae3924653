package health.anteroom.gateway.signin.application;

import health.anteroom.gateway.signin.model.Session;
import java.time.Instant;
import java.util.Optional;

/** Sessions by their id; one that is gone is gone at once, everywhere. */
public interface Sessions {
    void begin(String id, Session session);

    /** The living session, whose use is noted. */
    Optional<Session> use(String id, Instant now);

    void end(String id);
}
