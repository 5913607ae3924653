package health.anteroom.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.gateway.fixtures.Browser;
import health.anteroom.gateway.fixtures.RunningGateway;
import health.anteroom.gateway.fixtures.SignedInBrowsers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "anteroom.limits.at-once.body-within=2s")
class SlowCallsIT extends RunningGateway {
    private static final int SLOW = 460;
    private static final String STREAM = "/api/scheduling/calendar/changes";

    /** More than there are places. Each is inside until it is told that it was too slow. */
    @Test
    @Timeout(120)
    void keepsNobodyOutWhileOneMachineSendsManyBodiesSlowly() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int n = 0; n < SLOW; n++) {
                slow.add(beginPost());
            }
            for (int n = 0; n < 20; n++) {
                assertThat(browser().get("/api/scheduling/offerings").statusCode())
                        .isEqualTo(200);
                assertThat(browser().post("/api/scheduling/holds", "{}").statusCode())
                        .isEqualTo(200);
            }

            for (Socket one : slow) {
                assertThat(statusAfterOneMoreByteEach(one)).startsWith("HTTP/1.1 408");
            }
        } finally {
            slow.forEach(SlowCallsIT::close);
        }
    }

    @Test
    @Timeout(60)
    void givesASessionItsFewStreamsAndLetsTheDeskGoOn() throws Exception {
        try (SignedInBrowsers browsers = new SignedInBrowsers();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Browser greedy = browsers.signIn(browser(), "clinician1@demo.test");
            Browser desk = browsers.signIn(browser(), "desk@demo.test");
            CountDownLatch leave = new CountDownLatch(1);
            CountDownLatch refused = new CountDownLatch(62);
            SERVICE.answers(exchange -> {
                if (exchange.getRequestURI().getPath().equals(STREAM)) {
                    await(leave);
                }
                exchange.sendResponseHeaders(200, -1);
            });
            List<Future<Integer>> streams = IntStream.range(0, 66)
                    .mapToObj(n -> threads.submit(() -> {
                        int status = greedy.get(STREAM).statusCode();
                        if (status == 429) {
                            refused.countDown();
                        }
                        return status;
                    }))
                    .toList();
            refused.await();

            assertThat(desk.get("/api/scheduling/calendar").statusCode()).isEqualTo(200);
            assertThat(greedy.get("/api/scheduling/calendar").statusCode()).isEqualTo(200);
            leave.countDown();

            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : streams) {
                statuses.add(one.get());
            }
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(4);
            assertThat(greedy.get(STREAM).statusCode()).isEqualTo(200);
        }
    }

    private Socket beginPost() throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.getOutputStream()
                .write(("POST /api/account/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + "Content-Length: 60000\r\n\r\n{")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Bytes go on coming, each well within the connection's own patience. */
    private static String statusAfterOneMoreByteEach(Socket socket) throws IOException {
        socket.setSoTimeout(100);
        BufferedReader answer =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        while (true) {
            try {
                return String.valueOf(answer.readLine());
            } catch (java.net.SocketTimeoutException notYet) {
                socket.getOutputStream().write(' ');
            }
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
