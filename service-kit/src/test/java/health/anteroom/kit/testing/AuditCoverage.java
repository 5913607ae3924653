package health.anteroom.kit.testing;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every route that a service has, those that were added yesterday included, and lists what left nothing in the audit
 * trail: refused tries, and changes asked for by somebody who is signed in.
 */
public final class AuditCoverage {
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404);

    private final MongoDatabase database;
    private final int port;
    private final TestCallers callers;
    private final List<String[]> routes;
    private final HttpClient http = HttpClient.newHttpClient();

    public AuditCoverage(ApplicationContext service, String name, int port) {
        this.database = service.getBean(MongoDatabase.class);
        this.callers = TestCallers.to(name);
        this.port = port;
        this.routes = service
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(route -> route.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> route.getPatternValues().stream()
                                .map(pattern -> new String[] {method.name(), pattern})))
                .filter(route -> route[1].startsWith("/api/"))
                .toList();
    }

    /** How many tries were refused, so that a test can see that it looked at some. */
    public long refusals() {
        return database.getCollection("audit").countDocuments(new Document("outcome", "REFUSED"));
    }

    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        for (String[] route : routes) {
            for (Asker asker : askers()) {
                gap(route[0], route[1], asker).ifPresent(gaps::add);
            }
        }
        return gaps;
    }

    private List<Asker> askers() {
        return List.of(
                new Asker("visitor/audit-walker", callers.visitor("audit-walker"), false),
                new Asker("client/audit-walker", callers.client("audit-walker"), true),
                new Asker("staff/desk", callers.frontDesk(), true));
    }

    private Optional<String> gap(String method, String pattern, Asker asker) {
        long refusedBefore = entries(asker.actor(), "REFUSED");
        long triedBefore = entries(asker.actor(), "TRIED");
        int status = call(method, pattern, asker.identity());
        boolean tries = asker.signedIn() && !method.equals("GET");
        boolean silent = REFUSALS.contains(status) && entries(asker.actor(), "REFUSED") == refusedBefore
                || tries && entries(asker.actor(), "TRIED") == triedBefore;
        return silent ? Optional.of(method + " " + pattern + " as " + asker.actor() + ": " + status) : Optional.empty();
    }

    private long entries(String actor, String outcome) {
        return database.getCollection("audit").countDocuments(new Document("who", actor).append("outcome", outcome));
    }

    private int call(String method, String pattern, String identity) {
        String path = pattern.replaceAll("\\{[^}]*}", "nobody-0");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Anteroom-Identity", identity)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "walks-each-route-once")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        try {
            // The body is left alone: a stream would never end.
            HttpResponse<InputStream> answer = http.send(request.build(), BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private record Asker(String actor, String identity, boolean signedIn) {}
}
