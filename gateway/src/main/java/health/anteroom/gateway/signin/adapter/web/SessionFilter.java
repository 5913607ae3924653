package health.anteroom.gateway.signin.adapter.web;

import health.anteroom.gateway.signin.application.LivingSessions;
import health.anteroom.gateway.signin.application.LivingSessions.LivingSession;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds the session of a call, and refuses a changing call that another site could have made: a browser adds our cookie to
 * it by itself, but never the header, and never a bearer token.
 */
final class SessionFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(SessionFilter.class);
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Visitor NOBODY = new Visitor("nobody");
    private static final String BEARER = "Bearer ";
    private static final Problem XSRF_TOKEN_MISSING = Problem.of(
            HttpStatus.FORBIDDEN,
            "xsrf-token-missing",
            "This call came without the token that our own pages send. Reload the page and try again.");

    /** Nobody is taken for a visitor because we cannot look: their call would be refused for a wrong reason. */
    private static final Problem SESSIONS_UNREACHABLE = Problem.of(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "service-unavailable",
                    "A part of this practice's system is not reachable at this moment. Please try again shortly.")
            .retryAfter(2);

    private final LivingSessions sessions;
    private final SessionCookies cookies;
    private final InstantSource clock;
    private final ProblemWriter problems;

    SessionFilter(LivingSessions sessions, SessionCookies cookies, InstantSource clock, ProblemWriter problems) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.clock = clock;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(IdentityFilter.CALLER, NOBODY);
        Optional<SessionCookie> cookie = cookies.read(request);
        if (cookie.isPresent()) {
            Optional<Problem> refusal = enter(cookie.get(), request, response);
            if (refusal.isPresent()) {
                problems.write(response, refusal.get());
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private Optional<Problem> enter(SessionCookie cookie, HttpServletRequest request, HttpServletResponse response) {
        Optional<LivingSession> session;
        try {
            session = sessions.use(cookie.sessionId(), clock.instant());
        } catch (RuntimeException unreachable) {
            LOG.error("A session could not be looked up", unreachable);
            return Optional.of(SESSIONS_UNREACHABLE);
        }
        if (session.isPresent()) {
            cookies.mendXsrf(request, response, cookie);
            SignedInCallers.of(cookie, session.get()).putOn(request);
        } else {
            cookies.clear(response);
        }
        return isUnproven(request, cookie) ? Optional.of(XSRF_TOKEN_MISSING) : Optional.empty();
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
