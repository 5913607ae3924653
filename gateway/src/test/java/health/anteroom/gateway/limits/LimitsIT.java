package health.anteroom.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.gateway.fixtures.Browser;
import health.anteroom.gateway.fixtures.RunningGateway;
import health.anteroom.gateway.fixtures.SignedInBrowsers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.context.TestPropertySource;

/** Buckets are shared by a whole gateway, so these run in order, the one that empties the address's bucket last. */
@TestMethodOrder(OrderAnnotation.class)
@TestPropertySource(
        properties = {
            "anteroom.limits.loopback=true",
            "anteroom.limits.address.burst=60",
            "anteroom.limits.address.per=1h",
            "anteroom.limits.visitor.burst=5",
            "anteroom.limits.visitor.per=1h",
            "anteroom.limits.staff.burst=8",
            "anteroom.limits.staff.per=1h",
            "anteroom.limits.sign-in.codes-per-contact.burst=2",
            "anteroom.limits.sign-in.tries-per-contact.burst=3",
            "anteroom.limits.at-once.everybody=4",
            "anteroom.limits.at-once.staff=2"
        })
class LimitsIT extends RunningGateway {
    @Test
    @Order(1)
    void limitsCodesForOneContactKnownOrNot() {
        for (String contact : List.of("owner@demo.test", "nobody@mail.test")) {
            String body = "{\"email\":\"" + contact + "\"}";
            assertThat(browser().post("/api/account/sign-in", body).statusCode())
                    .isEqualTo(202);
            assertThat(browser().post("/api/account/sign-in", body).statusCode())
                    .isEqualTo(202);

            HttpResponse<String> refused = browser().post("/api/account/sign-in", body);

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(Integer.parseInt(
                            refused.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1, 3600);
        }
        assertThat(browser()
                        .post("/api/account/sign-in", "{\"email\":\"another@mail.test\"}")
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    @Order(2)
    void limitsWrongTriesOverAllCodesOfAContact() {
        String body = "{\"email\":\"clinician1@demo.test\",\"code\":\"000000\"}";
        for (int tries = 0; tries < 3; tries++) {
            assertThat(browser().post("/api/account/sign-in/verify", body).statusCode())
                    .isEqualTo(401);
        }

        assertThat(browser().post("/api/account/sign-in/verify", body).statusCode())
                .isEqualTo(429);
    }

    @Test
    @Order(3)
    void limitsAVisitorButNotTheNext() {
        Browser busy = browser();
        busy.get("/api/scheduling/x");
        IntStream.range(1, 6)
                .forEach(n ->
                        assertThat(busy.get("/api/scheduling/x").statusCode()).isEqualTo(200));

        HttpResponse<String> refused = busy.get("/api/scheduling/x");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(SERVICE.asked()).hasSize(6);
        assertThat(browser().get("/api/scheduling/x").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(4)
    void keepsPlacesForTheFrontDeskWhenEverybodyElsesAreTaken() throws Exception {
        try (SignedInBrowsers browsers = new SignedInBrowsers();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Browser desk = browsers.signIn(browser(), "desk@demo.test");
            CountDownLatch inside = new CountDownLatch(4);
            CountDownLatch leave = new CountDownLatch(1);
            SERVICE.answers(exchange -> {
                inside.countDown();
                await(leave);
                exchange.sendResponseHeaders(200, -1);
            });
            List<Future<Integer>> crowd = IntStream.range(0, 4)
                    .mapToObj(n -> threads.submit(
                            () -> browser().get("/api/scheduling/x").statusCode()))
                    .toList();
            inside.await();

            HttpResponse<String> oneMore = browser().get("/api/scheduling/x");
            Future<Integer> ofDesk =
                    threads.submit(() -> desk.get("/api/scheduling/calendar").statusCode());
            leave.countDown();

            assertThat(oneMore.statusCode()).isEqualTo(503);
            assertThat(oneMore.body()).contains("busy");
            assertThat(oneMore.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(ofDesk.get()).isEqualTo(200);
            for (Future<Integer> one : crowd) {
                assertThat(one.get()).isEqualTo(200);
            }
        }
    }

    @Test
    @Order(5)
    void givesPlacesBack() {
        SERVICE.answers(exchange -> exchange.sendResponseHeaders(500, -1));

        IntStream.range(0, 10)
                .forEach(n -> assertThat(browser().get("/api/scheduling/x").statusCode())
                        .isEqualTo(500));
    }

    @Test
    @Order(6)
    void limitsAnAddressHoweverManyVisitorsItPlaysButNotItsStaff() {
        try (SignedInBrowsers browsers = new SignedInBrowsers()) {
            Browser desk = browsers.signIn(browser(), "desk@demo.test");
            IntStream.range(0, 60).forEach(n -> browser().get("/api/scheduling/x"));

            assertThat(browser().get("/api/scheduling/x").statusCode()).isEqualTo(429);
            assertThat(desk.get("/api/scheduling/x").statusCode()).isEqualTo(200);
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
