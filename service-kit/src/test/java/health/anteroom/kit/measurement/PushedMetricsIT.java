package health.anteroom.kit.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.anteroom.kit.sample.SampleTest;
import health.anteroom.kit.testing.TestCallers;
import health.anteroom.kit.testing.TestEnvironment;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** What Compose's profile {@code observability} lets the services push, against what its dashboard asks for. */
@SampleTest
@ContextConfiguration(initializers = {TestEnvironment.class, PushedMetricsIT.AsInCompose.class})
@TestPropertySource(
        properties = {
            "management.otlp.metrics.export.step=200ms",
            // Spring's tests measure nothing unless they are told to.
            "management.defaults.metrics.export.enabled=true",
            "spring.application.name=anteroom-sample"
        })
class PushedMetricsIT {
    private static final FakeCollector COLLECTOR = FakeCollector.start();
    private static final Pattern SHARED_NAME = Pattern.compile("\\b((?:http_|anteroom_outbox_)\\w+)\\{?");

    @LocalServerPort
    int port;

    @AfterAll
    static void close() {
        COLLECTOR.close();
    }

    @Test
    void carryTheNamesThatTheDashboardAsksFor() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/sample/things?on=2027-03-09"))
                .header("Anteroom-Identity", TestCallers.to("sample").visitor("v1"))
                .build();
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        await().atMost(Duration.ofSeconds(20))
                .until(() -> COLLECTOR.labelsOf("http_server_requests_milliseconds_count").stream()
                        .anyMatch(labels -> "/api/sample/things".equals(labels.get("uri"))));

        assertThat(COLLECTOR.names()).containsAll(askedFor());
        assertThat(COLLECTOR.labelsOf("http_server_requests_milliseconds_count"))
                .filteredOn(labels -> "/api/sample/things".equals(labels.get("uri")))
                .allSatisfy(labels -> assertThat(labels)
                        .containsEntry("method", "GET")
                        .containsEntry("status", "200")
                        .containsEntry("service_name", "anteroom-sample"));
        assertThat(COLLECTOR.labelsOf("anteroom_outbox_pending"))
                .allSatisfy(labels -> assertThat(labels).containsEntry("service_name", "anteroom-sample"));
    }

    /** What every service measures; the rest is the notification-service's and the brokers'. */
    private static Set<String> askedFor() throws Exception {
        String dashboard = Files.readString(Path.of("../deploy/grafana/anteroom.json"));
        Set<String> names = SHARED_NAME
                .matcher(dashboard)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(names).hasSize(3);
        return names;
    }

    /** The environment that docker-compose.yml gives a service. */
    static final class AsInCompose implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new SystemEnvironmentPropertySource(
                            "compose-systemEnvironment",
                            Map.of(
                                    "ANTEROOM_METRICS", "true",
                                    "ANTEROOM_COLLECTOR", COLLECTOR.url(),
                                    "MANAGEMENT_METRICS_DISTRIBUTION_PERCENTILESHISTOGRAM_HTTP_SERVER_REQUESTS",
                                            "true")));
        }
    }
}
