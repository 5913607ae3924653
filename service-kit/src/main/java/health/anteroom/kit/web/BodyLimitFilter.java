package health.anteroom.kit.web;

import health.anteroom.kit.problem.BodyTooLargeException;
import health.anteroom.kit.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that announces too many bytes, and stops reading one that did not say. */
public final class BodyLimitFilter extends OncePerRequestFilter {
    private final WebSettings settings;
    private final ProblemWriter problems;

    public BodyLimitFilter(WebSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = settings.largestBodyOf(request.getRequestURI());
        if (request.getContentLengthLong() > most) {
            problems.write(response, BodyTooLargeException.problem());
            return;
        }
        chain.doFilter(request.getContentLengthLong() < 0 ? new Bounded(request, most) : request, response);
    }

    private static final class Bounded extends HttpServletRequestWrapper {
        private final long most;

        Bounded(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedInput(super.getInputStream(), most);
        }
    }
}
