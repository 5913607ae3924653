package health.anteroom.gateway.signin.adapter.web;

import health.anteroom.gateway.account.AccountId;
import health.anteroom.gateway.account.Accounts;
import health.anteroom.gateway.account.SignedIn;
import health.anteroom.gateway.signin.application.Sessions;
import health.anteroom.kit.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in, and the end of it. */
@RestController
class SessionController {
    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final BrowserMarks browsers;

    SessionController(Accounts accounts, Sessions sessions, SessionCookies cookies, BrowserMarks browsers) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookies = cookies;
        this.browsers = browsers;
    }

    @GetMapping("/api/account/me")
    ResponseEntity<?> me(HttpServletRequest request) {
        return SignedIn.on(request)
                .flatMap(who -> accounts.person(new AccountId(who.account()), who.subject()))
                .<ResponseEntity<?>>map(person -> ResponseEntity.ok(MeResponse.of(person)))
                .orElseGet(() -> Problem.unauthorized().toResponse());
    }

    @PostMapping("/api/account/sign-out")
    ResponseEntity<?> signOut(
            @RequestParam(defaultValue = "false") boolean forget,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (forget) {
            browsers.forget(request, response);
        }
        Optional<SignedIn> signedIn = SignedIn.on(request);
        if (signedIn.isEmpty()) {
            return Problem.unauthorized().toResponse();
        }
        sessions.end(signedIn.get().sessionId());
        cookies.clear(response);
        return ResponseEntity.noContent().build();
    }
}
