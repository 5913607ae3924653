package health.anteroom.gateway.limits;

import health.anteroom.gateway.account.SignedIn;
import health.anteroom.gateway.limits.LimitsSettings.AtOnce;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses at once what could only wait in line. The front desk's places are its own. What is long takes none of them: a
 * long body that is still on its way has places apart, and a stream is one of the few of its session.
 */
final class AtOnceFilter extends OncePerRequestFilter {
    private static final Problem BUSY = Problem.of(
                    HttpStatus.SERVICE_UNAVAILABLE, "busy", "Many people are here at this moment. Please try again.")
            .retryAfter(1);
    private static final String STREAM = "/api/scheduling/calendar/changes";

    private final Semaphore everybody;
    private final Semaphore staff;
    private final Semaphore longBodies;
    private final SessionStreams streams;
    private final ProblemWriter problems;

    AtOnceFilter(AtOnce settings, ProblemWriter problems) {
        this.everybody = new Semaphore(settings.everybody());
        this.staff = new Semaphore(settings.staff());
        this.longBodies = new Semaphore(settings.longBodies());
        this.streams = new SessionStreams(settings.streams());
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> signedIn = SignedIn.on(request);
        if (signedIn.isPresent() && request.getRequestURI().equals(STREAM)) {
            inStreamOf(signedIn.get().sessionId(), request, response, chain);
            return;
        }
        Semaphore places = placesFor(request, signedIn.map(SignedIn::staff).orElse(false));
        if (!places.tryAcquire()) {
            problems.write(response, BUSY);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private void inStreamOf(String session, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!streams.tryOpen(session)) {
            problems.write(response, Problem.tooManyRequests(1));
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            streams.close(session);
        }
    }

    private Semaphore placesFor(HttpServletRequest request, boolean ofStaff) {
        if (ofStaff) {
            return staff;
        }
        boolean isLong = request.getContentLengthLong() > WholeBodyFilter.SMALL
                || (request instanceof ReadBody read && !read.isWhole());
        return isLong ? longBodies : everybody;
    }
}
