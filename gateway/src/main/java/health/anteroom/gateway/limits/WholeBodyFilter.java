package health.anteroom.gateway.limits;

import health.anteroom.kit.problem.BodyTooLargeException;
import health.anteroom.kit.problem.MalformedBodyException;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a small body before its request takes a place, and only for so long: whoever sends slowly waits on a connection of
 * their own and keeps nobody out. The connection's own time-out begins anew with each byte.
 */
final class WholeBodyFilter extends OncePerRequestFilter {
    static final int SMALL = 64 << 10;

    private static final int STEP = 8 << 10;
    private static final Problem TOO_SLOW =
            Problem.of(HttpStatus.REQUEST_TIMEOUT, "too-slow", "The request did not arrive in time. Please try again.");
    private static final Problem CUT_OFF =
            Problem.badRequest("malformed", "The request is not one that can be understood here.");

    private final Duration within;
    private final ProblemWriter problems;

    WholeBodyFilter(Duration within, ProblemWriter problems) {
        this.within = within;
        this.problems = problems;
    }

    /** Bodies are announced by a length or by chunks (RFC 9112, 6.3); longer ones have places of their own. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length > SMALL || (length <= 0 && request.getHeader("Transfer-Encoding") == null);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest read;
        try {
            read = read(request);
        } catch (IOException unreadable) {
            problems.write(response, refusal(unreadable));
            return;
        }
        chain.doFilter(read, response);
    }

    private ReadBody read(HttpServletRequest request) throws IOException {
        long start = System.nanoTime();
        InputStream body = request.getInputStream();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] step = new byte[STEP];
        while (read.size() <= SMALL) {
            int count = body.read(step);
            if (count < 0) {
                return new ReadBody(request, read.toByteArray(), true);
            }
            read.write(step, 0, count);
            if (System.nanoTime() - start > within.toNanos()) {
                throw new SocketTimeoutException("The body took too long");
            }
        }
        return new ReadBody(request, read.toByteArray(), false);
    }

    private static Problem refusal(IOException unreadable) {
        return switch (unreadable) {
            case BodyTooLargeException tooLarge -> BodyTooLargeException.problem();
            case MalformedBodyException malformed -> MalformedBodyException.problem();
            case SocketTimeoutException slow -> TOO_SLOW;
            default -> CUT_OFF;
        };
    }
}
