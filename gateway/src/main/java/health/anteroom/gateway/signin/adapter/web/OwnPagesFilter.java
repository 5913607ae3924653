package health.anteroom.gateway.signin.adapter.web;

import health.anteroom.gateway.platform.PublicAddress;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only our own pages sign a browser in, so that nobody can be signed in as somebody else without noticing. A browser
 * names the page's origin on every such call; what names none is no browser.
 */
final class OwnPagesFilter extends OncePerRequestFilter {
    static final String PATH = "/api/account/sign-in/*";

    private static final Problem FOREIGN_ORIGIN =
            Problem.of(HttpStatus.FORBIDDEN, "foreign-origin", "Sign in on the practice's own page.");

    private final PublicAddress address;
    private final ProblemWriter problems;

    OwnPagesFilter(PublicAddress address, ProblemWriter problems) {
        this.address = address;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || address.isOwn(origin)) {
            chain.doFilter(request, response);
        } else {
            problems.write(response, FOREIGN_ORIGIN);
        }
    }
}
