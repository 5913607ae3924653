package health.anteroom.systemtests.http;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One operation as a service's published contract names it, with who may call it. */
public record Operation(
        String service,
        String id,
        String method,
        String path,
        Set<String> callers,
        Set<String> media,
        boolean bodyIsOptional) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** All operations that the system publishes, so that a new route is tried without anybody remembering to. */
    public static List<Operation> all(AnteroomClient anyone) {
        return Stream.of("gateway", "scheduling", "intake", "notification")
                .flatMap(service -> published(anyone, service))
                .toList();
    }

    private static Stream<Operation> published(AnteroomClient anyone, String service) {
        JsonNode contract =
                anyone.get("/openapi/" + service + ".json").send().expect(200).json();
        return contract.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> of(service, path.getKey(), operation.getKey(), operation.getValue())));
    }

    private static Operation of(String service, String path, String method, JsonNode json) {
        Set<String> callers = json.path("x-callers")
                .valueStream()
                .map(caller -> caller.asString().toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> media =
                new TreeSet<>(json.path("requestBody").path("content").propertyNames());
        boolean bodyIsOptional = !json.path("requestBody").path("required").asBoolean(false);
        return new Operation(
                service,
                json.path("operationId").asString(),
                method.toUpperCase(Locale.ROOT),
                path,
                callers,
                media,
                bodyIsOptional);
    }

    public boolean allows(String caller) {
        return callers.contains("ANYONE") || callers.contains(caller);
    }

    public boolean takesJson() {
        return media.contains("application/json");
    }

    /** Takes a FHIR resource: larger, deeper, open to extensions. */
    public boolean takesFhir() {
        return media.contains("application/fhir+json");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
