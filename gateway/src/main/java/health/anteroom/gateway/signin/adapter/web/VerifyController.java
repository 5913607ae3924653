package health.anteroom.gateway.signin.adapter.web;

import health.anteroom.gateway.account.Accounts;
import health.anteroom.gateway.account.Person;
import health.anteroom.gateway.limits.ClientAddresses;
import health.anteroom.gateway.limits.SignInLimits;
import health.anteroom.gateway.limits.Verdict;
import health.anteroom.gateway.signin.application.Sessions;
import health.anteroom.gateway.signin.application.SignInOutcome.CodeNotAccepted;
import health.anteroom.gateway.signin.application.SignInOutcome.SignedIn;
import health.anteroom.gateway.signin.application.VerifySignInCodeHandler;
import health.anteroom.gateway.signin.model.SessionCookie;
import health.anteroom.gateway.signin.model.SignInCode;
import health.anteroom.kit.audit.AuditOutcome;
import health.anteroom.kit.audit.AuditTrail;
import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Turns a code into a session, for a page of ours only. */
@RestController
class VerifyController {
    private static final Problem CODE_NOT_ACCEPTED = Problem.of(
            HttpStatus.UNAUTHORIZED, "code-not-accepted", "Check the newest message, or ask for a new code.");

    private static final String SIGN_IN = "session.begin";
    private static final Visitor SOMEBODY = new Visitor("nobody");

    private final VerifySignInCodeHandler handler;
    private final SignInLimits limits;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final BrowserMarks browsers;
    private final AuditTrail trail;

    VerifyController(
            VerifySignInCodeHandler handler,
            SignInLimits limits,
            Accounts accounts,
            Sessions sessions,
            SessionCookies cookies,
            BrowserMarks browsers,
            AuditTrail trail) {
        this.handler = handler;
        this.limits = limits;
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookies = cookies;
        this.browsers = browsers;
        this.trail = trail;
    }

    @PostMapping("/api/account/sign-in/verify")
    ResponseEntity<?> verify(
            @RequestBody VerifyRequest input, HttpServletRequest request, HttpServletResponse response) {
        ContactPoint contact = input.contact();
        SignInCode code = input.signInCode();
        String account = accounts.idOf(contact).value();
        String address = ClientAddresses.of(request);
        if (limits.oneMoreTry(account, address) instanceof Verdict.TooMany tooMany) {
            return Problem.tooManyRequests(tooMany.seconds()).toResponse();
        }
        return switch (handler.handle(contact, code, browsers.of(request, response))) {
            case CodeNotAccepted() -> {
                trail.record(SOMEBODY, SIGN_IN, account, AuditOutcome.REFUSED);
                yield CODE_NOT_ACCEPTED.toResponse();
            }
            case SignedIn signedIn -> {
                limits.wasRight(account, address);
                trail.record(callerOf(signedIn), SIGN_IN, account, AuditOutcome.ALLOWED);
                yield begin(signedIn, request, response);
            }
        };
    }

    private static Caller callerOf(SignedIn signedIn) {
        Person person = signedIn.person();
        String session = signedIn.cookie().sessionId();
        return person.role().isStaff()
                ? new StaffCaller(
                        person.subject(), StaffRole.valueOf(person.role().name()), person.clinicianId(), session)
                : new ClientCaller(person.subject(), person.subject(), session);
    }

    private ResponseEntity<?> begin(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        cookies.read(request).map(SessionCookie::sessionId).ifPresent(sessions::end);
        cookies.begin(response, signedIn.cookie());
        return ResponseEntity.ok(MeResponse.of(signedIn.person()));
    }
}
