package health.anteroom.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import health.anteroom.kit.problem.ProblemWriter;
import health.anteroom.kit.web.StrictJson;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Server-sent events on their way through; real sockets, no Spring. */
class LiveAnswersIT {
    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final LiveAnswers live = new LiveAnswers();
    private final CloseableHttpClient client = PooledClient.of(
            new RoutingSettings(NOWHERE, NOWHERE, NOWHERE, Duration.ofSeconds(1), Duration.ofSeconds(10), 2));
    private final ServiceCalls calls =
            new ServiceCalls(client, (request, response, audience) -> "", live, new ProblemWriter(StrictJson.mapper()));
    private final MockHttpServletResponse answer = new MockHttpServletResponse();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer service;

    @BeforeEach
    void start() throws IOException {
        live.start();
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.setExecutor(threads);
        service.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write("data: one\n\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
                goOn.await();
                out.write("data: two\n\n".getBytes(StandardCharsets.UTF_8));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        service.start();
    }

    @AfterEach
    void stop() throws IOException {
        goOn.countDown();
        service.stop(0);
        client.close();
        threads.shutdownNow();
    }

    @Test
    void handsOnEachEventAsItComes() throws Exception {
        Future<?> call = threads.submit(this::call);

        await().atMost(Duration.ofSeconds(5))
                .until(() -> answer.getContentAsString().equals("data: one\n\n"));
        assertThat(call.isDone()).isFalse();

        goOn.countDown();
        call.get(5, TimeUnit.SECONDS);
        assertThat(answer.getContentAsString()).isEqualTo("data: one\n\ndata: two\n\n");
    }

    @Test
    void aStopEndsThem() throws Exception {
        Future<?> call = threads.submit(this::call);
        await().atMost(Duration.ofSeconds(5))
                .until(() -> answer.getContentAsString().equals("data: one\n\n"));

        live.stop();

        assertThatThrownBy(() -> call.get(5, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        assertThat(answer.getContentAsString()).isEqualTo("data: one\n\n");
    }

    private Void call() throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/stream");
        ServiceRoute.toAll(URI.create("http://127.0.0.1:" + service.getAddress().getPort()))
                .putOn(request);
        calls.carry(request, answer);
        return null;
    }
}
