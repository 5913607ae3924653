package health.anteroom.gateway.signin.application;

import health.anteroom.gateway.account.AccountId;
import health.anteroom.gateway.account.Person;
import health.anteroom.gateway.signin.model.Session;
import health.anteroom.gateway.signin.model.SignedInAs;
import java.time.Instant;
import java.util.Optional;

/**
 * Sessions of people who are still there, as what they are now. What a session was begun with is no right: a member of
 * staff who ended, or a contact that was given up, is out with the next call, in every instance.
 */
public final class LivingSessions {
    private final Sessions sessions;
    private final People people;

    public LivingSessions(Sessions sessions, People people) {
        this.sessions = sessions;
        this.people = people;
    }

    public Optional<LivingSession> use(String id, Instant now) {
        Optional<Session> session = sessions.use(id, now);
        if (session.isEmpty()) {
            return Optional.empty();
        }
        SignedInAs who = session.get().who();
        Optional<Person> person = people.person(new AccountId(who.account()), who.subject());
        if (person.isEmpty()) {
            sessions.end(id);
        }
        return person.map(present -> new LivingSession(session.get(), present));
    }

    /** A session and whom it stands for at this moment. */
    public record LivingSession(Session session, Person person) {}

    /** Whoever can sign in at this moment. */
    public interface People {
        Optional<Person> person(AccountId account, String subject);
    }
}
