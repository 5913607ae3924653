package health.anteroom.scheduling;

import health.anteroom.kit.testing.TestCallers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service over real HTTP, as one caller. */
public final class Api {
    public static final TestCallers CALLERS = TestCallers.to("scheduling");
    public static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final int port;
    private final String identity;

    private Api(int port, String identity) {
        this.port = port;
        this.identity = identity;
    }

    public static Api visitor(int port, String id) {
        return new Api(port, CALLERS.visitor(id));
    }

    public static Api visitorFrom(int port, String network, String id) {
        return new Api(port, CALLERS.visitorFrom(network, id));
    }

    public static Api client(int port, String id) {
        return new Api(port, CALLERS.client(id));
    }

    public static Api desk(int port) {
        return new Api(port, CALLERS.frontDesk());
    }

    public static Api owner(int port) {
        return new Api(port, CALLERS.owner());
    }

    public static Api clinician(int port, String id) {
        return new Api(port, CALLERS.clinician(id));
    }

    public static Api nobody(int port) {
        return new Api(port, "");
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** What comes first of a stream that would go on. */
    public Answer opening(String path, String... headers) {
        return send("GET", path, null, info -> new FirstPart(), headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, null, headers);
    }

    /** With a key of its own where none is given, as every page does. */
    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, body, with(headers, "Idempotency-Key", "a-key-" + UUID.randomUUID()));
    }

    /** Over what is there now, where no other revision is given. */
    public Answer put(String path, Object body, String... headers) {
        String seen = get(path, headers).header("ETag");
        return send("PUT", path, body, seen.isEmpty() ? headers : with(headers, "If-Match", seen));
    }

    private static String[] with(String[] headers, String name, String value) {
        return List.of(headers).contains(name)
                ? headers
                : Stream.concat(Stream.of(headers), Stream.of(name, value)).toArray(String[]::new);
    }

    public static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }

    /** A body that is text is sent as it is. */
    public Answer send(String method, String path, Object body, String... headers) {
        return send(method, path, body, HttpResponse.BodyHandlers.ofString(), headers);
    }

    private Answer send(
            String method, String path, Object body, HttpResponse.BodyHandler<String> reading, String... headers) {
        String text = body == null ? "" : body instanceof String raw ? raw : JSON.writeValueAsString(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + port + (path.startsWith("/") ? path : "/api/scheduling/" + path)))
                .timeout(Duration.ofSeconds(30))
                .method(method, HttpRequest.BodyPublishers.ofString(text));
        if (!identity.isEmpty()) {
            request.header("Anteroom-Identity", identity);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return new Answer(HTTP.send(request.build(), reading));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String text(String field) {
            return json().path(field).asString();
        }

        public String body() {
            return response.body();
        }

        /** The last part of a problem's type. */
        public String problem() {
            return json().path("type").asString().replace("urn:anteroom:problem:", "");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public static Map<String, Object> hold(String offering, String clinician, String start) {
        return Map.of("offering", offering, "clinician", clinician, "start", start, "format", "VIDEO");
    }

    public static Map<String, Object> booking(String hold, String name, String email) {
        return Map.of(
                "hold", hold, "client", Map.of("preferredName", name, "email", email, "zone", "America/New_York"));
    }
}
