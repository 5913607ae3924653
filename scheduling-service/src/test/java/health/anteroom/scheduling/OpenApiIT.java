package health.anteroom.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@SchedulingIT
class OpenApiIT {
    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyRouteStandsInTheContractAndTheOtherWayRound() {
        Set<String> routes = mappings.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> route.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(routes).isEqualTo(contracted());
    }

    @Test
    void everyOperationSaysWhoMayCall() {
        JsonNode paths = contract().path("paths");

        for (JsonNode path : paths) {
            path.propertyStream()
                    .filter(entry -> !entry.getKey().equals("parameters"))
                    .forEach(entry -> assertThat(
                                    entry.getValue().path("x-callers").size())
                            .as(entry.getValue().path("operationId").asString())
                            .isPositive());
        }
    }

    private Set<String> contracted() {
        Set<String> operations = new TreeSet<>();
        contract()
                .path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> operation.getKey())
                        .filter(method -> !method.equals("parameters"))
                        .forEach(method ->
                                operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    private JsonNode contract() {
        return Api.nobody(port).get("/openapi.json").json();
    }
}
