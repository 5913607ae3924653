package health.anteroom.benchmarks.load;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Reply(int status, List<String> headers, String body) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A benchmark of refusals would be fast and worth nothing. */
    public Reply expect(int expected) {
        if (status != expected) {
            throw new IllegalStateException("expected %d, got %d: %s".formatted(expected, status, body));
        }
        return this;
    }

    public JsonNode json() {
        return MAPPER.readTree(body);
    }

    /** The value of a cookie that it sets. */
    public Optional<String> cookie(String name) {
        return headers.stream()
                .filter(header -> header.toLowerCase(java.util.Locale.ROOT).startsWith("set-cookie:"))
                .map(header -> header.substring("set-cookie:".length()).strip())
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1).split(";", 2)[0])
                .findFirst();
    }
}
