package health.anteroom.gateway.signin.application;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.gateway.account.Person;
import health.anteroom.gateway.account.PersonName;
import health.anteroom.gateway.account.Role;
import health.anteroom.gateway.signin.model.Session;
import health.anteroom.gateway.signin.model.SignedInAs;
import health.anteroom.gateway.signin.model.SignedInFrom;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LivingSessionsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private final HeldSessions held = new HeldSessions();
    private Optional<Person> present = Optional.of(clinician());
    private final LivingSessions living = new LivingSessions(
            held, (account, subject) -> present.filter(one -> one.subject().equals(subject)));

    @Test
    void endsTheSessionOfAnyoneWhoIsNotThereAnyMore() {
        held.begin("session", session());
        assertThat(living.use("session", NOW)).isPresent();

        present = Optional.empty();

        assertThat(living.use("session", NOW)).isEmpty();
        present = Optional.of(clinician());
        assertThat(living.use("session", NOW)).isEmpty();
    }

    @Test
    void givesTheRoleThatSomebodyHasNow() {
        held.begin("session", session());

        present = Optional.of(new Person("s1", Role.FRONT_DESK, new PersonName("Sam"), null));

        assertThat(living.use("session", NOW).orElseThrow().person().role()).isEqualTo(Role.FRONT_DESK);
    }

    @Test
    void findsNobodyWithoutASession() {
        assertThat(living.use("session", NOW)).isEmpty();
    }

    private static Person clinician() {
        return new Person("s1", Role.CLINICIAN, new PersonName("Sam"), "c1");
    }

    private static Session session() {
        SignedInAs who = new SignedInAs("account", "s1", "CLINICIAN", "c1");
        return new Session(who, new SignedInFrom("browser", true), NOW, NOW);
    }

    private static final class HeldSessions implements Sessions {
        private final Map<String, Session> byId = new TreeMap<>();

        @Override
        public void begin(String id, Session session) {
            byId.put(id, session);
        }

        @Override
        public Optional<Session> use(String id, Instant now) {
            return Optional.ofNullable(byId.get(id));
        }

        @Override
        public void end(String id) {
            byId.remove(id);
        }
    }
}
