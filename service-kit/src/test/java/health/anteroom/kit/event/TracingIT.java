package health.anteroom.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.anteroom.kit.sample.NoteCopier;
import health.anteroom.kit.sample.SampleTest;
import health.anteroom.kit.testing.TestCallers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleTest
class TracingIT {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @LocalServerPort
    int port;

    @Test
    void keepsOneTraceFromTheRequestToTheConsumer() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/sample/notes"))
                .header("Anteroom-Identity", TestCallers.to("sample").visitor("v1"))
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .POST(BodyPublishers.noBody())
                .build();

        String id = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();

        await().atMost(Duration.ofSeconds(20)).until(() -> NoteCopier.TRACES.containsKey(id));
        assertThat(NoteCopier.TRACES.get(id)).isEqualTo(TRACE);
    }
}
