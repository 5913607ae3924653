package health.anteroom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import health.anteroom.gateway.account.ClientEventShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.Yaml;

class ContractTest {
    private static final Path OWN = Path.of("contracts");
    private static final Path INTAKE_EXAMPLES = Path.of("..", "intake-service", "contracts", "events", "examples");

    @ParameterizedTest
    @MethodSource("ownExamples")
    void keepsItsOwnExamplesToItsOwnSchema(Path example) throws IOException {
        assertThat(schema().validate(Files.readString(example), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":\"Qm9va2luZ1Jvb20tMDAwMQ\",\"code\":\"x\",\"expiresAt\":\"2026-11-24T22:10:00Z\"}",
                "{\"id\":\"Qm9va2luZ1Jvb20tMDAwMQ\",\"email\":\"a\",\"phone\":\"b\",\"code\":\"x\",\"expiresAt\":\"2026-11-24T22:10:00Z\"}",
                "{\"id\":\"Qm9va2luZ1Jvb20tMDAwMQ\",\"email\":\"a\",\"code\":\"x\",\"expiresAt\":\"2026-11-24T22:10:00Z\",\"plain\":\"1\"}"
            })
    void hasASchemaThatRefuses(String wrong) throws IOException {
        assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void tellsOfASignInWithIdsOnly() throws IOException {
        Schema signedIn = schema("signed-in.v1");

        assertThat(signedIn.validate(
                        Files.readString(OWN.resolve("events/examples/signed-in.v1.json")), InputFormat.JSON))
                .isEmpty();
        assertThat(signedIn.validate(
                        "{\"client\":\"kZ0m4y7QfPq3sT1uVwXyZa\",\"at\":\"2026-11-24T22:03:07Z\",\"email\":\"x\"}",
                        InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("clientExamples")
    void readsEveryRecordedClientEvent(Path example) throws IOException {
        ClientEventShape.assertReadable(Files.readString(example));
    }

    @Test
    void publishesEveryRouteOfItsControllersAndNoOther() throws IOException {
        assertThat(implemented()).isEqualTo(published());
    }

    private static Set<String> published() throws IOException {
        Map<String, Map<String, Map<String, Object>>> contract =
                new Yaml().load(Files.readString(OWN.resolve("http/openapi.yaml")));
        Set<String> operations = new TreeSet<>();
        contract.get("paths")
                .forEach((path, item) ->
                        item.keySet().forEach(method -> operations.add(method.toUpperCase() + " " + path)));
        // The kit's own route, the same in every service.
        operations.remove("POST /api/account/parked-records/replay");
        return operations;
    }

    private static Set<String> implemented() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        Set<String> routes = new TreeSet<>();
        scanner.findCandidateComponents("health.anteroom.gateway").forEach(found -> {
            for (var method : load(found.getBeanClassName()).getDeclaredMethods()) {
                RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null) {
                    routes.add(mapping.method()[0] + " " + mapping.path()[0]);
                }
            }
        });
        return routes;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Schema schema() throws IOException {
        return schema("sign-in-code.v1");
    }

    private static Schema schema(String event) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(OWN.resolve("events/" + event + ".schema.json")), InputFormat.JSON);
    }

    private static List<Path> ownExamples() throws IOException {
        return files(OWN.resolve("events/examples"), "sign-in-code.v1");
    }

    private static List<Path> clientExamples() throws IOException {
        return files(INTAKE_EXAMPLES, "client.v1");
    }

    private static List<Path> files(Path directory, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
