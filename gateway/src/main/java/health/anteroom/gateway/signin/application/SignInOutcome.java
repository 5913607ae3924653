package health.anteroom.gateway.signin.application;

import health.anteroom.gateway.account.Person;
import health.anteroom.gateway.signin.model.SessionCookie;

/** How a sign-in ended. */
public sealed interface SignInOutcome {
    record SignedIn(SessionCookie cookie, Person person) implements SignInOutcome {}

    /** Wrong, used, ended, or never sent: never said which. */
    record CodeNotAccepted() implements SignInOutcome {}
}
