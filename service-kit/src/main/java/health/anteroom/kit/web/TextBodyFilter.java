package health.anteroom.kit.web;

import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every body is UTF-8: one that says otherwise is refused, one that is JSON is watched while it is read. */
public final class TextBodyFilter extends OncePerRequestFilter {
    private final ProblemWriter problems;

    public TextBodyFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<MediaType> type = type(request);
        if (type.filter(TextBodyFilter::isAnotherCharset).isPresent()) {
            problems.write(
                    response,
                    Problem.of(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "unsupported-media-type",
                            "This address takes text in UTF-8 only."));
            return;
        }
        chain.doFilter(type.filter(TextBodyFilter::isJson).isPresent() ? new Watched(request) : request, response);
    }

    /** What is no media type at all is refused by whoever looks for one. */
    private static Optional<MediaType> type(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getContentType()).map(MediaType::parseMediaType);
        } catch (InvalidMediaTypeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isAnotherCharset(MediaType type) {
        return type.getCharset() != null && !StandardCharsets.UTF_8.equals(type.getCharset());
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().endsWith("json");
    }

    private static final class Watched extends HttpServletRequestWrapper {
        private Optional<ServletInputStream> watched = Optional.empty();

        Watched(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (watched.isEmpty()) {
                watched = Optional.of(new WatchedInput(super.getInputStream()));
            }
            return watched.get();
        }
    }
}
