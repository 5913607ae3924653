package health.anteroom.gateway.signin.adapter.web;

import health.anteroom.gateway.signin.application.Sessions;
import health.anteroom.gateway.signin.model.Session;
import health.anteroom.gateway.signin.model.SessionCookie;
import health.anteroom.kit.identity.IdentityFilter;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds the session of a call, and refuses a changing call that another site could have made: a browser adds our cookie to
 * it by itself, but never the header, and never a bearer token.
 */
final class SessionFilter extends OncePerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Visitor NOBODY = new Visitor("nobody");
    private static final String BEARER = "Bearer ";
    private static final Problem XSRF_TOKEN_MISSING = Problem.of(
            HttpStatus.FORBIDDEN,
            "xsrf-token-missing",
            "This call came without the token that our own pages send. Reload the page and try again.");

    private final Sessions sessions;
    private final SessionCookies cookies;
    private final InstantSource clock;
    private final ProblemWriter problems;

    SessionFilter(Sessions sessions, SessionCookies cookies, InstantSource clock, ProblemWriter problems) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.clock = clock;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(IdentityFilter.CALLER, NOBODY);
        Optional<SessionCookie> cookie = SessionCookies.read(request);
        if (cookie.isPresent()) {
            Optional<Session> session = sessions.use(cookie.get().sessionId(), clock.instant());
            if (session.isEmpty()) {
                cookies.clear(response);
            } else {
                cookies.mendXsrf(request, response, cookie.get());
            }
            if (isUnproven(request, cookie.get())) {
                problems.write(response, XSRF_TOKEN_MISSING);
                return;
            }
            session.ifPresent(living -> SignedInCallers.of(cookie.get(), living).putOn(request));
        }
        chain.doFilter(request, response);
    }

    private static boolean isUnproven(HttpServletRequest request, SessionCookie cookie) {
        return !SAFE.contains(request.getMethod())
                && !hasBearer(request)
                && !SessionCookies.hasXsrfHeader(request, cookie);
    }

    private static boolean hasBearer(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }
}
