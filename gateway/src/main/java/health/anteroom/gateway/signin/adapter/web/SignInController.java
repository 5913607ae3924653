package health.anteroom.gateway.signin.adapter.web;

import health.anteroom.gateway.account.Accounts;
import health.anteroom.gateway.limits.ClientAddresses;
import health.anteroom.gateway.limits.SignInLimits;
import health.anteroom.gateway.limits.Verdict;
import health.anteroom.gateway.signin.application.SignInRequests;
import health.anteroom.gateway.signin.model.PendingCode;
import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Asks for a code. The answer is given before the contact is looked up, so it can tell nothing. */
@RestController
class SignInController {
    private final SignInRequests requests;
    private final SignInLimits limits;
    private final Accounts accounts;

    SignInController(SignInRequests requests, SignInLimits limits, Accounts accounts) {
        this.requests = requests;
        this.limits = limits;
        this.accounts = accounts;
    }

    @PostMapping("/api/account/sign-in")
    ResponseEntity<?> signIn(@RequestBody SignInRequest input, HttpServletRequest request) {
        ContactPoint contact = ContactInput.of(input.email(), input.phone());
        String account = accounts.idOf(contact).value();
        return switch (limits.oneMoreCode(account, ClientAddresses.of(request))) {
            case Verdict.TooMany tooMany ->
                Problem.tooManyRequests(tooMany.seconds()).toResponse();
            case Verdict.Within() ->
                switch (requests.add(contact)) {
                    case TAKEN -> ResponseEntity.accepted().body(new SignInRequested(PendingCode.LIFETIME));
                    case FULL -> Problem.tooManyRequests(1).toResponse();
                };
        };
    }

    record SignInRequest(@Nullable String email, @Nullable String phone) {
        @Override
        public String toString() {
            return "<hidden>";
        }
    }

    record SignInRequested(Duration expiresIn) {}
}
