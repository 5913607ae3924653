package health.anteroom.gateway.signin.adapter.web;

import health.anteroom.gateway.account.SignedIn;
import health.anteroom.gateway.signin.model.Session;
import health.anteroom.gateway.signin.model.SessionCookie;
import health.anteroom.gateway.signin.model.SignedInAs;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import java.util.Optional;

/** From a session to who is asking. */
final class SignedInCallers {
    private SignedInCallers() {}

    static SignedIn of(SessionCookie cookie, Session session) {
        SignedInAs who = session.who();
        String sessionId = cookie.sessionId();
        Caller caller = who.isStaff()
                ? new StaffCaller(
                        who.subject(), StaffRole.valueOf(who.role()), Optional.ofNullable(who.clinicianId()), sessionId)
                : new ClientCaller(
                        who.subject(),
                        who.subject(),
                        sessionId,
                        Optional.empty(),
                        session.from().home(),
                        Optional.of(session.from().browser()));
        return new SignedIn(sessionId, who.account(), who.subject(), caller);
    }
}
