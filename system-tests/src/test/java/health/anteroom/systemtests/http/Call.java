package health.anteroom.systemtests.http;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One call as it is put together; {@link #send} makes it. */
public final class Call {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final AnteroomClient client;
    private final String method;
    private final String path;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private Optional<String> body = Optional.empty();
    private boolean withXsrfToken = true;
    private boolean withKey = true;
    private Duration patience = Duration.ofSeconds(30);

    Call(AnteroomClient client, String method, String path) {
        this.client = client;
        this.method = method;
        this.path = path;
    }

    /** An object is written as JSON, a text is sent as it stands. */
    public Call body(Object value) {
        body = Optional.of(Json.write(value));
        headers.putIfAbsent("Content-Type", "application/json");
        return this;
    }

    public Call bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    public Call key(String idempotencyKey) {
        return header("Idempotency-Key", idempotencyKey);
    }

    public Call ifMatch(long revision) {
        return header("If-Match", "\"" + revision + "\"");
    }

    public Call withoutKey() {
        withKey = false;
        return this;
    }

    public Call header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Leaves out what a page would add by itself. */
    public Call withoutXsrfToken() {
        withXsrfToken = false;
        return this;
    }

    public Call patient(Duration longer) {
        patience = longer;
        return this;
    }

    public Answer send() {
        if (method.equals("POST") && withKey) {
            headers.putIfAbsent("Idempotency-Key", "a-key-" + UUID.randomUUID());
        }
        if (withXsrfToken && !SAFE.contains(method)) {
            client.xsrfToken().ifPresent(token -> headers.putIfAbsent("X-XSRF-TOKEN", token));
        }
        return client.send(this);
    }

    Duration patience() {
        return patience;
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    String name() {
        return method + " " + path;
    }

    Map<String, String> headers() {
        return headers;
    }

    HttpRequest.BodyPublisher publisher() {
        return body.map(HttpRequest.BodyPublishers::ofString).orElseGet(HttpRequest.BodyPublishers::noBody);
    }
}
