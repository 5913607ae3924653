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
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses at once what could only wait in line. The front desk's places are its own. */
final class AtOnceFilter extends OncePerRequestFilter {
    private static final Problem BUSY = Problem.of(
                    HttpStatus.SERVICE_UNAVAILABLE, "busy", "Many people are here at this moment. Please try again.")
            .retryAfter(1);

    private final Semaphore everybody;
    private final Semaphore staff;
    private final ProblemWriter problems;

    AtOnceFilter(AtOnce settings, ProblemWriter problems) {
        this.everybody = new Semaphore(settings.everybody());
        this.staff = new Semaphore(settings.staff());
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean ofStaff = SignedIn.on(request).map(SignedIn::staff).orElse(false);
        Semaphore places = ofStaff ? staff : everybody;
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
}
