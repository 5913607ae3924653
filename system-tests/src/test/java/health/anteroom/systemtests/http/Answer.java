package health.anteroom.systemtests.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What came back. Status 0: nothing came back, so nobody knows whether it was done. */
public record Answer(String call, int status, Map<String, List<String>> headers, String body) {

    static Answer unknown(String call, Exception why) {
        return new Answer(call, 0, Map.of(), String.valueOf(why));
    }

    public Fate fate() {
        return Fate.of(status);
    }

    public JsonNode json() {
        return Json.read(body);
    }

    public String text(String field) {
        JsonNode value = json().path(field);
        if (!value.isString()) {
            throw new AssertionError("no text in '%s': %s".formatted(field, this));
        }
        return value.stringValue();
    }

    public Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst();
    }

    public List<String> headerValues(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** The last part of a problem's type, or nothing when this is no problem. */
    public Optional<String> problem() {
        return isProblem() ? Optional.of(json().path("type").asString().replaceFirst(".*:", "")) : Optional.empty();
    }

    public boolean isProblem() {
        return header("content-type").orElse("").startsWith("application/problem+json");
    }

    /** This answer, or a failed test that shows what came instead. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("expected %d: %s".formatted(wanted, this));
        }
        return this;
    }

    public Answer expect(int wanted, String slug) {
        expect(wanted);
        if (!problem().equals(Optional.of(slug))) {
            throw new AssertionError("expected the problem '%s': %s".formatted(slug, this));
        }
        return this;
    }

    @Override
    public String toString() {
        String shown = body.length() > 600 ? body.substring(0, 600) + "…" : body;
        return "%s → %d %s".formatted(call, status, shown);
    }
}
