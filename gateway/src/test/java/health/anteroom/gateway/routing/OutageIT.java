package health.anteroom.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.gateway.fixtures.FaultyService;
import health.anteroom.kit.problem.ProblemWriter;
import health.anteroom.kit.web.StrictJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The way to a service that is down, hangs, or breaks off; real sockets, no Spring. */
class OutageIT {
    private static final int CONNECTIONS = 2;
    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");
    private final CloseableHttpClient client = PooledClient.of(
            new RoutingSettings(NOWHERE, NOWHERE, NOWHERE, Duration.ofSeconds(1), Duration.ofMillis(300), CONNECTIONS));
    private final ServiceCalls calls = new ServiceCalls(
            client, (request, response, audience) -> "", new LiveAnswers(), new ProblemWriter(StrictJson.mapper()));

    @AfterEach
    void close() throws IOException {
        client.close();
    }

    @Test
    void saysAtOnceThatAServiceIsDown() throws Exception {
        MockHttpServletResponse answer = call("GET", closedPort());

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("2");
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString()).contains("service-unavailable");
    }

    /** With nothing of the call itself. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void tellsTheLogWhichServiceAndWhy(CapturedOutput log) throws Exception {
        try (FaultyService service = FaultyService.thatHangsUpFirst(1)) {
            call("POST", service.url());

            assertThat(log.getOut().lines().filter(line -> line.contains("WARN")))
                    .singleElement()
                    .asString()
                    .contains("http://127.0.0.1:" + service.url().getPort(), "failed to respond")
                    .doesNotContain("/api/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void givesUpOnAServiceThatHangsAndAsksItOnce(String method) throws Exception {
        try (FaultyService service = FaultyService.thatHangs()) {
            MockHttpServletResponse answer = call(method, service.url());

            assertThat(answer.getStatus()).isEqualTo(504);
            assertThat(answer.getHeader("Retry-After")).isEqualTo("2");
            assertThat(answer.getContentAsString()).contains("no-answer-in-time");
            assertThat(service.requests()).isEqualTo(1);
        }
    }

    @Test
    void waitsLongerWhereTheRouteSaysSo() throws Exception {
        try (FaultyService service = FaultyService.thatAnswersAfter(Duration.ofMillis(600))) {
            ServiceRoute hasty = ServiceRoute.toAll(service.url());

            assertThat(call("POST", hasty).getStatus()).isEqualTo(504);
            assertThat(call("POST", hasty.patient(Duration.ofSeconds(20))).getStatus())
                    .isEqualTo(200);
        }
    }

    @Test
    void asksAgainForAGetWhoseConnectionBroke() throws Exception {
        try (FaultyService service = FaultyService.thatHangsUpFirst(1)) {
            assertThat(call("GET", service.url()).getStatus()).isEqualTo(200);
            assertThat(service.requests()).isEqualTo(2);
        }
    }

    /** Meanwhile others give back connections that lead nowhere, either. */
    @Test
    void asksAgainOverAConnectionOfItsOwn() throws Exception {
        try (FaultyService service = FaultyService.thatHangsUpOnWhoComesBack();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Integer>>> callers = IntStream.range(0, CONNECTIONS)
                    .mapToObj(n -> threads.submit(() -> statuses(300, service.url())))
                    .toList();

            for (Future<List<Integer>> caller : callers) {
                assertThat(caller.get()).containsOnly(200);
            }
        }
    }

    @Test
    void asksAgainForAGetThatWasTurnedAwayBeforeItsConnectionBroke() throws Exception {
        try (FaultyService service = FaultyService.thatTurnsAwayAndThenHangsUp()) {
            assertThat(call("GET", service.url()).getStatus()).isEqualTo(200);
            assertThat(service.requests()).isEqualTo(3);
        }
    }

    @Test
    void asksAgainOnlyOnce() throws Exception {
        try (FaultyService service = FaultyService.thatHangsUpFirst(5)) {
            assertThat(call("GET", service.url()).getStatus()).isEqualTo(502);
            assertThat(service.requests()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void neverRepeatsWhatMayHaveChangedSomething(String method) throws Exception {
        try (FaultyService service = FaultyService.thatHangsUpFirst(1)) {
            MockHttpServletResponse answer = call(method, service.url());

            assertThat(answer.getStatus()).isEqualTo(502);
            assertThat(answer.getHeader("Retry-After")).isEqualTo("2");
            assertThat(answer.getContentAsString()).contains("broken-off");
            assertThat(service.requests()).isEqualTo(1);
        }
    }

    @Test
    void asksAgainUnderTheKeyUnderWhichItIsDoneOnce() throws Exception {
        try (FaultyService service = FaultyService.thatHangsUpFirst(1)) {
            MockHttpServletRequest keyed = request("POST");
            keyed.addHeader("Idempotency-Key", "0123456789abcdef");

            assertThat(call(keyed, ServiceRoute.toAll(service.url())).getStatus())
                    .isEqualTo(200);
            assertThat(service.requests()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
    void asksAgainWhateverWasTurnedAwayUnread(String method) throws Exception {
        try (FaultyService service = FaultyService.thatTurnsAwayFirst(5)) {
            MockHttpServletRequest request = request(method);
            request.setContent("{\"a\":1}".getBytes(StandardCharsets.US_ASCII));

            assertThat(call(request, ServiceRoute.toAll(service.url())).getStatus())
                    .isEqualTo(200);
            assertThat(service.requests()).isEqualTo(6);
        }
    }

    @Test
    void passesOnWhatAServiceSaysItselfWhenItCannot() throws Exception {
        try (FaultyService service = FaultyService.thatRefuses()) {
            assertThat(call("GET", service.url()).getStatus()).isEqualTo(503);
            assertThat(service.requests()).isEqualTo(1);
        }
    }

    @Test
    void shedsWhatWouldOnlyWaitForAConnection() throws Exception {
        try (FaultyService service = FaultyService.thatHangs();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> statuses = IntStream.range(0, 12)
                    .mapToObj(n ->
                            threads.submit(() -> call("POST", service.url()).getStatus()))
                    .toList();

            List<Integer> seen = new ArrayList<>();
            for (Future<Integer> status : statuses) {
                seen.add(status.get());
            }
            assertThat(seen).contains(503, 504).containsOnly(503, 504);
        }
    }

    private List<Integer> statuses(int times, URI service) throws IOException {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            statuses.add(call("GET", service).getStatus());
        }
        return statuses;
    }

    private MockHttpServletResponse call(String method, URI service) throws IOException {
        return call(method, ServiceRoute.toAll(service));
    }

    private MockHttpServletResponse call(String method, ServiceRoute route) throws IOException {
        return call(request(method), route);
    }

    private static MockHttpServletRequest request(String method) {
        return new MockHttpServletRequest(method, "/api/scheduling/x");
    }

    private MockHttpServletResponse call(MockHttpServletRequest request, ServiceRoute route) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        route.putOn(request);
        calls.carry(request, response);
        return response;
    }

    private static URI closedPort() throws IOException {
        try (ServerSocket reserved = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + reserved.getLocalPort());
        }
    }
}
