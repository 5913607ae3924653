package health.anteroom.kit.identity;

import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No request without a caller: with the gateway taken away, a service refuses everything but its health, its OpenAPI
 * document and what local control guards by a token of its own.
 */
public final class IdentityFilter extends OncePerRequestFilter {
    /** Where the gateway puts the token. */
    public static final String HEADER = "Anteroom-Identity";

    /** Request attribute of the {@link Caller}; the gateway, which has no such filter, sets it itself. */
    public static final String CALLER = IdentityFilter.class.getName() + ".caller";

    private static final List<String> OPEN = List.of("/actuator/health", "/openapi.json");

    private final IdentityVerifier verifier;
    private final ProblemWriter problems;

    public IdentityFilter(IdentityVerifier verifier, ProblemWriter problems) {
        this.verifier = verifier;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return OPEN.contains(path) || path.startsWith("/internal/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Caller> caller = Optional.ofNullable(request.getHeader(HEADER)).flatMap(verifier::verify);
        if (caller.isEmpty()) {
            problems.write(response, Problem.unauthorized());
            return;
        }
        request.setAttribute(CALLER, caller.get());
        chain.doFilter(request, response);
    }
}
