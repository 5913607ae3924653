package health.anteroom.gateway.signin.application;

import health.anteroom.gateway.account.AccountId;
import health.anteroom.gateway.account.Accounts;
import health.anteroom.gateway.account.Person;
import health.anteroom.gateway.signin.application.SignInCodes.TryOutcome;
import health.anteroom.gateway.signin.model.Session;
import health.anteroom.gateway.signin.model.SessionCookie;
import health.anteroom.gateway.signin.model.SignInCode;
import health.anteroom.gateway.signin.model.SignedInAs;
import health.anteroom.gateway.signin.model.SignedInFrom;
import health.anteroom.kit.contact.ContactPoint;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Turns a code into a session with a fresh secret; what the browser had before is never taken over. */
public final class VerifySignInCodeHandler {
    private final Accounts accounts;
    private final SignInCodes codes;
    private final CodeDigests digests;
    private final Sessions sessions;
    private final Browsers browsers;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public VerifySignInCodeHandler(
            Accounts accounts,
            SignInCodes codes,
            CodeDigests digests,
            Sessions sessions,
            Browsers browsers,
            InstantSource clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.digests = digests;
        this.sessions = sessions;
        this.browsers = browsers;
        this.clock = clock;
    }

    /** @param browser keyed hash of the browser's own cookie */
    public SignInOutcome handle(ContactPoint contact, SignInCode code, String browser) {
        AccountId account = accounts.idOf(contact);
        Instant now = clock.instant();
        return switch (codes.attempt(account.value(), digests.of(account, code), now)) {
            case TryOutcome.NotAccepted() -> new SignInOutcome.CodeNotAccepted();
            case TryOutcome.Accepted() -> signIn(account, browser, now);
        };
    }

    private SignInOutcome signIn(AccountId account, String browser, Instant now) {
        // Nobody is there when the code was made for an unknown contact, or the last of its people was removed since.
        Optional<Person> first = accounts.people(account).stream().findFirst();
        if (first.isEmpty()) {
            return new SignInOutcome.CodeNotAccepted();
        }
        Person person = first.get();
        SessionCookie cookie = SessionCookie.random(random);
        SignedInAs who = asOf(account, person);
        SignedInFrom from = browsers.signedIn(who, browser, now);
        sessions.begin(cookie.sessionId(), new Session(who, from, now, now));
        return new SignInOutcome.SignedIn(cookie, person);
    }

    private static SignedInAs asOf(AccountId account, Person person) {
        return new SignedInAs(account.value(), person.subject(), person.role().name(), person.clinicianOrNull());
    }
}
