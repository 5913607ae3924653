package health.anteroom.localstack.clock;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One service as local control sees it. */
final class TravellingService {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI url;
    private final String token;
    private final HttpClient http;

    TravellingService(URI url, String token, HttpClient http) {
        this.url = url;
        this.token = token;
        this.http = http;
    }

    void travel(Duration offset) throws IOException, InterruptedException {
        HttpRequest request = request("/internal/clock")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"offset\":\"" + offset + "\"}"))
                .build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 204) {
            throw new IOException(url + " did not travel: " + status);
        }
    }

    Pending pending() throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request("/internal/pending").build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(url + " does not say what is pending: " + answer.statusCode());
        }
        JsonNode body = JSON.readTree(answer.body());
        Optional<Instant> next = Optional.ofNullable(body.get("nextDue"))
                .filter(value -> !value.isNull())
                .map(value -> Instant.parse(value.asString()));
        return new Pending(body.get("outbox").asInt() + body.get("due").asInt(), next);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url.resolve(path)).timeout(PATIENCE).header("Anteroom-Local", token);
    }

    /**
     * @param left events not yet published and due work not yet done
     * @param nextDue the next due time after the present one
     */
    record Pending(int left, Optional<Instant> nextDue) {}
}
