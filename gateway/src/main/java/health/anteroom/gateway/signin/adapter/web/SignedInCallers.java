package health.anteroom.gateway.signin.adapter.web;

import health.anteroom.gateway.account.Person;
import health.anteroom.gateway.account.SignedIn;
import health.anteroom.gateway.signin.application.LivingSessions.LivingSession;
import health.anteroom.gateway.signin.model.SessionCookie;
import health.anteroom.gateway.signin.model.SignedInFrom;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import java.util.Optional;

/** From a session to the caller, with the role that they have now. */
final class SignedInCallers {
    private SignedInCallers() {}

    static SignedIn of(SessionCookie cookie, LivingSession living) {
        Person person = living.person();
        String id = cookie.sessionId();
        Caller caller = person.role().isStaff()
                ? new StaffCaller(
                        person.subject(), StaffRole.valueOf(person.role().name()), person.clinicianId(), id)
                : client(person, id, living.session().from());
        return new SignedIn(id, living.session().who().account(), person.subject(), caller);
    }

    private static ClientCaller client(Person person, String sessionId, SignedInFrom from) {
        return new ClientCaller(
                person.subject(),
                person.subject(),
                sessionId,
                Optional.empty(),
                from.home(),
                Optional.of(from.browser()));
    }
}
