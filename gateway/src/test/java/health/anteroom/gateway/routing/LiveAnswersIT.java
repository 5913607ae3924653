package health.anteroom.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import health.anteroom.kit.problem.ProblemWriter;
import health.anteroom.kit.web.StrictJson;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
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
import org.apache.catalina.connector.ClientAbortException;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Server-sent events on their way through; real sockets, no Spring. */
class LiveAnswersIT {
    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
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
        service.createContext("/beating", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (!goOn.await(10, TimeUnit.MILLISECONDS)) {
                    out.write(": still here\n\n".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                ended.countDown();
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
        Future<?> call = threads.submit(() -> call("/", answer));

        await().atMost(Duration.ofSeconds(5))
                .until(() -> answer.getContentAsString().equals("data: one\n\n"));
        assertThat(call.isDone()).isFalse();

        goOn.countDown();
        call.get(5, TimeUnit.SECONDS);
        assertThat(answer.getContentAsString()).isEqualTo("data: one\n\ndata: two\n\n");
    }

    @Test
    void aStopEndsThem() throws Exception {
        Future<?> call = threads.submit(() -> call("/", answer));
        await().atMost(Duration.ofSeconds(5))
                .until(() -> answer.getContentAsString().equals("data: one\n\n"));

        live.stop();

        assertThatThrownBy(() -> call.get(5, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        assertThat(answer.getContentAsString()).isEqualTo("data: one\n\n");
    }

    /** Nobody reads what comes until its end: a service that beats would never come to it. */
    @Test
    void aStopEndsOneThatGoesOnAndItsService() throws Exception {
        Future<?> call = threads.submit(() -> call("/beating", answer));
        await().atMost(Duration.ofSeconds(5))
                .until(() -> answer.getContentAsString().startsWith(": still here"));

        live.stop();

        assertThatThrownBy(() -> call.get(5, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoLeavesLetsTheServiceGo() throws Exception {
        Future<?> call = threads.submit(() -> call("/beating", new GoneBrowser()));

        assertThatThrownBy(() -> call.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(ClientAbortException.class);
        assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
    }

    private Void call(String path, HttpServletResponse response) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        ServiceRoute.toAll(URI.create("http://127.0.0.1:" + service.getAddress().getPort()))
                .putOn(request);
        calls.carry(request, response);
        return null;
    }

    /** As the web server sees a browser that has closed its connection. */
    private static final class GoneBrowser extends MockHttpServletResponse {
        @Override
        public ServletOutputStream getOutputStream() {
            return new DelegatingServletOutputStream(OutputStream.nullOutputStream()) {
                @Override
                public void flush() throws IOException {
                    throw new ClientAbortException();
                }
            };
        }
    }
}
