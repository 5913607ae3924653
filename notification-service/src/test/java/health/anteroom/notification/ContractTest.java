package health.anteroom.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import health.anteroom.notification.news.ReadingShape;
import health.anteroom.notification.recipient.adapter.kafka.ClientShape;
import health.anteroom.notification.recipient.adapter.kafka.SignedInShape;
import health.anteroom.notification.reminder.adapter.kafka.AppointmentShape;
import health.anteroom.notification.signin.SignInCodeShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.Yaml;

class ContractTest {
    private static final Path OWN = Path.of("contracts");

    static List<Path> ownExamples() throws IOException {
        return files(OWN.resolve("events/examples"), "");
    }

    static List<Path> appointmentExamples() throws IOException {
        return files(examplesOf("scheduling-service"), "appointment-");
    }

    static List<Path> clientExamples() throws IOException {
        return files(examplesOf("intake-service"), "client.v1");
    }

    static List<Path> signInExamples() throws IOException {
        return files(examplesOf("gateway"), "sign-in-code.v1");
    }

    static List<Path> signedInExamples() throws IOException {
        return files(examplesOf("gateway"), "signed-in.v1");
    }

    static List<Path> readingExamples() throws IOException {
        return files(examplesOf("intake-service"), "reading.v1");
    }

    @ParameterizedTest
    @MethodSource("ownExamples")
    void keepsItsOwnExamplesToItsOwnSchemas(Path example) throws IOException {
        String[] name = example.getFileName().toString().split("\\.");

        assertThat(flaws(name[0] + "." + name[1], Files.readString(example))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            delivery.v1 | {"id":"a"}
            delivery.v1 | {"id":"a","deliveries":[],"email":"river@mail.test"}
            delivery.v1 | {"id":"a","deliveries":[{"id":"b","kind":"LETTER","channel":"SMS","state":"SENT","dueAt":"2026-11-22T23:41:07Z"}]}
            delivery.v1 | {"id":"a","deliveries":[{"id":"b","kind":"REMINDER","channel":"SMS","state":"SENT","dueAt":"2026-11-22T23:41:07Z","to":"+12125550123"}]}
            recipient.v1 | {"id":"a"}
            recipient.v1 | {"id":"a","changes":"NOBODY"}
            recipient.v1 | {"id":"a","changes":"LINK","email":"river@mail.test"}
            """)
    void hasSchemasThatRefuse(String event, String wrong) throws IOException {
        assertThat(flaws(event, wrong)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("appointmentExamples")
    void readsEveryRecordedAppointment(Path example) throws IOException {
        AppointmentShape.assertReadable(Files.readString(example));
    }

    @ParameterizedTest
    @MethodSource("clientExamples")
    void readsEveryRecordedClient(Path example) throws IOException {
        ClientShape.assertReadable(Files.readString(example));
    }

    @ParameterizedTest
    @MethodSource("signInExamples")
    void readsEveryRecordedSignInCode(Path example) throws IOException {
        SignInCodeShape.assertReadable(Files.readString(example));
    }

    @ParameterizedTest
    @MethodSource("signedInExamples")
    void readsEveryRecordedSignIn(Path example) throws IOException {
        SignedInShape.assertReadable(Files.readString(example));
    }

    @ParameterizedTest
    @MethodSource("readingExamples")
    void readsEveryRecordedReading(Path example) throws IOException {
        ReadingShape.assertReadable(Files.readString(example));
    }

    @Test
    void publishesEveryRouteOfItsControllersAndNoOther() throws IOException {
        Set<String> published = published();
        // The kit's own route, the same in every service.
        assertThat(published.remove("POST /api/notifications/parked-records/replay"))
                .isTrue();

        assertThat(implemented()).isEqualTo(published).hasSizeGreaterThan(2);
    }

    private static List<?> flaws(String event, String json) throws IOException {
        String schema = Files.readString(OWN.resolve("events").resolve(event + ".schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }

    private static Set<String> published() throws IOException {
        Map<String, Map<String, Map<String, Object>>> contract =
                new Yaml().load(Files.readString(OWN.resolve("http/openapi.yaml")));
        Set<String> operations = new TreeSet<>();
        contract.get("paths")
                .forEach((path, item) -> item.keySet().stream()
                        .filter(method -> !method.equals("parameters"))
                        .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return operations;
    }

    private static Set<String> implemented() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        Set<String> routes = new TreeSet<>();
        scanner.findCandidateComponents("health.anteroom.notification").forEach(found -> {
            Class<?> controller = load(found.getBeanClassName());
            RequestMapping base = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
            String prefix = base == null ? "" : base.path()[0];
            for (var method : controller.getDeclaredMethods()) {
                RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null) {
                    routes.add(
                            mapping.method()[0] + " " + prefix + (mapping.path().length == 0 ? "" : mapping.path()[0]));
                }
            }
        });
        return routes;
    }

    private static Path examplesOf(String producer) {
        return Path.of("..", producer, "contracts", "events", "examples");
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
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
