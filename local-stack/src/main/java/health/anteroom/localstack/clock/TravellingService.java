package health.anteroom.localstack.clock;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One service as local control sees it: all that run of it, found anew each time by its name. */
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
        for (URI instance : instances()) {
            HttpRequest request = request(instance, "/internal/clock")
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString("{\"offset\":\"" + offset + "\"}"))
                    .build();
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 204) {
                throw new IOException(instance + " did not travel: " + status);
            }
        }
    }

    Pending pending() throws IOException, InterruptedException {
        Pending all = Pending.NOTHING;
        for (URI instance : instances()) {
            all = all.and(pendingAt(instance));
        }
        return all;
    }

    private Pending pendingAt(URI instance) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request(instance, "/internal/pending").build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(instance + " does not say what is pending: " + answer.statusCode());
        }
        JsonNode body = JSON.readTree(answer.body());
        Optional<Instant> next = Optional.ofNullable(body.get("nextDue"))
                .filter(value -> !value.isNull())
                .map(value -> Instant.parse(value.asString()));
        return new Pending(body.get("outbox").asInt() + body.get("due").asInt(), next);
    }

    private List<URI> instances() throws UnknownHostException {
        return Arrays.stream(InetAddress.getAllByName(url.getHost()))
                .map(address ->
                        URI.create("%s://%s:%d".formatted(url.getScheme(), address.getHostAddress(), url.getPort())))
                .toList();
    }

    private HttpRequest.Builder request(URI instance, String path) {
        return HttpRequest.newBuilder(instance.resolve(path)).timeout(PATIENCE).header("Anteroom-Local", token);
    }

    @Override
    public String toString() {
        return url.toString();
    }

    /**
     * @param left events not yet published and due work not yet done
     * @param nextDue the next due time after the present one
     */
    record Pending(int left, Optional<Instant> nextDue) {
        private static final Pending NOTHING = new Pending(0, Optional.empty());

        private Pending and(Pending other) {
            Optional<Instant> sooner =
                    Stream.concat(nextDue.stream(), other.nextDue.stream()).min(Instant::compareTo);
            return new Pending(left + other.left, sooner);
        }
    }
}
