package health.anteroom.localstack.catcher;

import health.anteroom.localstack.http.Answer;
import health.anteroom.localstack.http.Request;
import health.anteroom.localstack.http.Route;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The page and its two files. It asks nobody but this server, and a caught mail cannot run anything in it. */
final class PageRoute implements Route {
    private static final Map<String, String> TYPES = Map.of(
            "page.html", "text/html; charset=utf-8",
            "page.css", "text/css; charset=utf-8",
            "page.js", "text/javascript; charset=utf-8");

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " connect-src 'self'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    @Override
    public Answer answer(Request request) throws IOException {
        String file = request.path().equals("/") ? "page.html" : request.path().substring(1);
        String type = TYPES.get(file);
        if (type == null) {
            return Answer.problem(404, "not-found", "There is nothing here.");
        }
        if (!List.of("GET", "HEAD").contains(request.method())) {
            return Answer.problem(405, "method-not-allowed", "Use GET.").with("Allow", "GET, HEAD");
        }
        try (InputStream in = Objects.requireNonNull(PageRoute.class.getResourceAsStream(file))) {
            return Answer.of(200, type, in.readAllBytes())
                    .with("Content-Security-Policy", POLICY)
                    .with("Referrer-Policy", "no-referrer")
                    .with("Cache-Control", "no-cache");
        }
    }
}
