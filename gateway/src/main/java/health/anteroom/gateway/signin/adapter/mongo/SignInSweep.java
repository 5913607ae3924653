package health.anteroom.gateway.signin.adapter.mongo;

import health.anteroom.gateway.signin.model.CodeState;
import health.anteroom.gateway.signin.model.Session;
import health.anteroom.kit.store.AggregateStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes codes and sessions that can no longer be used. They are refused without it; this only keeps the house tidy. */
class SignInSweep {
    private static final Logger LOG = LoggerFactory.getLogger(SignInSweep.class);
    private static final Duration KEPT = Duration.ofHours(1);

    private final AggregateStore<CodeState> codes;
    private final AggregateStore<Session> sessions;
    private final MongoSessions living;
    private final InstantSource clock;

    SignInSweep(
            AggregateStore<CodeState> codes,
            AggregateStore<Session> sessions,
            MongoSessions living,
            InstantSource clock) {
        this.codes = codes;
        this.sessions = sessions;
        this.living = living;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${anteroom.signin.sweep-every}")
    void sweep() {
        Instant now = clock.instant();
        try {
            codes.forEach(code -> {
                if (code.state().expiresAt().plus(KEPT).isBefore(now)) {
                    codes.delete(code);
                }
            });
            sessions.forEach(session -> {
                if (!living.livesAt(now, session.state())) {
                    sessions.delete(session);
                }
            });
        } catch (RuntimeException broken) {
            LOG.warn("The sweep of codes and sessions will be tried again: {}", broken.toString());
        }
    }
}
