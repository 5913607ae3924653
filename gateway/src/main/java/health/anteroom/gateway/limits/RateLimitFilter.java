package health.anteroom.gateway.limits;

import health.anteroom.gateway.account.SignedIn;
import health.anteroom.gateway.limits.Verdict.TooMany;
import health.anteroom.gateway.limits.Verdict.Within;
import health.anteroom.gateway.platform.SignedCookie;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts calls by address and by session or visitor. Staff have buckets of their own: a busy lobby cannot use up the desk's. */
final class RateLimitFilter extends OncePerRequestFilter {
    private final Buckets addresses;
    private final Buckets visitors;
    private final Buckets clients;
    private final Buckets staff;
    private final ClientAddresses clientAddresses;
    private final SignedCookie visitorCookie;
    private final ProblemWriter problems;

    RateLimitFilter(
            LimitsSettings settings,
            ClientAddresses clientAddresses,
            SignedCookie visitorCookie,
            ProblemWriter problems) {
        this.addresses = new Buckets(settings.address());
        this.visitors = new Buckets(settings.visitor());
        this.clients = new Buckets(settings.client());
        this.staff = new Buckets(settings.staff());
        this.clientAddresses = clientAddresses;
        this.visitorCookie = visitorCookie;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !clientAddresses.isCounted(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (take(request)) {
            case Within() -> chain.doFilter(request, response);
            case TooMany tooMany -> problems.write(response, Problem.tooManyRequests(tooMany.seconds()));
        }
    }

    private Verdict take(HttpServletRequest request) {
        Optional<SignedIn> signedIn = SignedIn.on(request);
        if (signedIn.isPresent() && signedIn.get().staff()) {
            return staff.take(signedIn.get().sessionId());
        }
        Verdict ofAddress = addresses.take(ClientAddresses.of(request));
        if (ofAddress instanceof TooMany) {
            return ofAddress;
        }
        if (signedIn.isPresent()) {
            return clients.take(signedIn.get().sessionId());
        }
        return visitorCookie.read(request).map(visitors::take).orElse(ofAddress);
    }
}
