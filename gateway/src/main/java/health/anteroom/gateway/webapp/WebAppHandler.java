package health.anteroom.gateway.webapp;

import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;

/** Answers everything that no route and no controller takes: a file, the page, or a refusal. */
final class WebAppHandler implements HttpRequestHandler {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    /** Below these a path means a resource, so one that is not there is not there. */
    private static final List<String> NO_PAGES = List.of(
            "/api/",
            "/actuator",
            "/openapi/",
            "/internal/",
            "/local/",
            "/calendar/",
            "/fhir/",
            "/assets/",
            "/error",
            "/.well-known/");

    private final WebFiles files;
    private final ProblemWriter problems;

    WebAppHandler(WebFiles files, ProblemWriter problems) {
        this.files = files;
        this.problems = problems;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<WebFile> file = find(request.getRequestURI());
        if (file.isEmpty()) {
            problems.write(response, Problem.notFound());
        } else if (!METHODS.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", List.of("GET", "HEAD")));
            problems.write(
                    response,
                    Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "This address does not do that."));
        } else {
            send(file.get(), request, response);
        }
    }

    private Optional<WebFile> find(String path) {
        Optional<WebFile> exact = files.at(path.substring(1));
        boolean isPage = exact.isEmpty()
                && NO_PAGES.stream().noneMatch(path::startsWith)
                && path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
        return isPage ? files.page() : exact;
    }

    private static void send(WebFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, file.forEver() ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader(HttpHeaders.ETAG, file.etag());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (file.etag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        response.setContentType(file.type());
        byte[] body = file.plain();
        if (file.zipped().isPresent() && takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            body = file.zipped().get();
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean takesGzip(@Nullable String accepted) {
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
