package health.anteroom.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import health.anteroom.gateway.fixtures.Bodies;
import health.anteroom.gateway.fixtures.Browser;
import health.anteroom.gateway.fixtures.RawHttp;
import health.anteroom.gateway.fixtures.RunningGateway;
import health.anteroom.gateway.fixtures.StubService.Asked;
import health.anteroom.kit.crypto.Secrets;
import health.anteroom.kit.identity.IdentityVerifier;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.testing.TestSecrets;
import health.anteroom.kit.time.MachineClock;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingIT extends RunningGateway {
    @ParameterizedTest
    @CsvSource({
        "/api/scheduling/slots, scheduling",
        "/api/intake/packets/x, intake",
        "/api/notifications/deliveries, notification"
    })
    void takesACallToItsServiceWithAnIdentityForThatServiceOnly(String path, String audience) throws Exception {
        HttpResponse<String> answer = browser().get(path + "?zone=America%2FNew_York&from=2026-11-24");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().target()).isEqualTo(path + "?zone=America%2FNew_York&from=2026-11-24");
        assertThat(SignedJWT.parse(identity(SERVICE.last())).getJWTClaimsSet().getAudience())
                .containsExactly(audience);
    }

    @Test
    void namesAVisitorByACookieOfTheirOwn() {
        Browser browser = browser();

        HttpResponse<String> first = browser.get("/api/scheduling/offerings");
        browser.post("/api/scheduling/holds", "{}");
        String named = browser.cookies().get("anteroom-visitor");

        assertThat(first.headers().firstValue("Set-Cookie").orElseThrow())
                .matches("anteroom-visitor=[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{22}; Path=/; HttpOnly; SameSite=Lax");
        assertThat(verifier().verify(identity(SERVICE.last()))).contains(new Visitor(idIn(named)));
        assertThat(browser.get("/api/scheduling/offerings").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void givesTheFirstChangingCallItsVisitorAtOnce() {
        Browser browser = browser();

        browser.post("/api/scheduling/holds", "{}");

        assertThat(verifier().verify(identity(SERVICE.last())))
                .contains(new Visitor(idIn(browser.cookies().get("anteroom-visitor"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client/42",
                "AAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAA."
            })
    void replacesAVisitorThatItDidNotMake(String selfMade) {
        Browser browser = browser().with("anteroom-visitor", selfMade);

        browser.post("/api/scheduling/holds", "{}");

        assertThat(verifier().verify(identity(SERVICE.last())))
                .contains(new Visitor(idIn(browser.cookies().get("anteroom-visitor"))));
        assertThat(browser.cookies().get("anteroom-visitor"))
                .doesNotContain("client")
                .doesNotContain("AAAAAAAAAAAAAAAAAAAAAA");
    }

    @Test
    void keepsAVisitorWhoseCookieItMade() {
        Browser first = browser();
        first.post("/api/scheduling/holds", "{}");
        String made = first.cookies().get("anteroom-visitor");

        browser().with("anteroom-visitor", made).post("/api/scheduling/holds", "{}");

        assertThat(verifier().verify(identity(SERVICE.last()))).contains(new Visitor(idIn(made)));
    }

    /** Calls of this machine itself are its owner's; what a proxy brought has the network that the proxy saw. */
    @Test
    void namesTheNetworkOfAForwardedCallAndNeverItsAddress() {
        Visitor one = visitorFrom("198.51.100.7");
        Visitor same = visitorFrom("203.0.113.9, 198.51.100.7");
        Visitor another = visitorFrom("198.51.100.8");

        assertThat(one.network()).isPresent().isEqualTo(same.network()).isNotEqualTo(another.network());
        assertThat(one.network().orElseThrow()).matches("[A-Za-z0-9_-]{22}").doesNotContain("198");
        assertThat(visitorFrom("2001:db8:1:2::7").network())
                .isPresent()
                .isEqualTo(visitorFrom("2001:db8:1:2:ffff::1").network())
                .isNotEqualTo(visitorFrom("2001:db8:1:3::7").network());
        assertThat(visitorFrom("nonsense").network()).isEmpty();
        browser().post("/api/scheduling/holds", "{}");
        assertThat(((Visitor) verifier().verify(identity(SERVICE.last())).orElseThrow()).network())
                .isEmpty();
    }

    private Visitor visitorFrom(String forwardedFor) {
        Browser browser = browser();
        browser.send(browser.json("/api/scheduling/holds", "{}").header("X-Forwarded-For", forwardedFor));
        return (Visitor) verifier().verify(identity(SERVICE.last())).orElseThrow();
    }

    private static String idIn(String cookie) {
        return cookie.substring(0, cookie.indexOf('.'));
    }

    @Test
    void letsNoForgedIdentityNorForwardingNorCookieThrough() {
        RawHttp.get(
                port,
                "/api/scheduling/offerings",
                "Anteroom-Identity: forged",
                "anteroom-identity: forged",
                "Anteroom-Local: forged",
                "X-Forwarded-For: 10.0.0.1",
                "X-Forwarded-Host: evil.test",
                "Forwarded: for=10.0.0.1",
                "X-Real-IP: 10.0.0.1",
                "X-Original-URL: /internal/clock",
                "X-HTTP-Method-Override: DELETE",
                "Cookie: anteroom-session=x; other=y",
                "Authorization: Basic dTpw",
                "Connection: close, X-Custom",
                "X-Custom: yes");

        Asked seen = SERVICE.last();
        assertThat(identity(seen)).isNotEqualTo("forged");
        assertThat(seen.headers().get("Anteroom-Identity")).hasSize(1);
        assertThat(seen.headers().keySet())
                .doesNotContain(
                        "Anteroom-Local",
                        "X-Forwarded-For",
                        "X-Forwarded-Host",
                        "Forwarded",
                        "X-Real-IP",
                        "X-Original-URL",
                        "X-HTTP-Method-Override",
                        "Cookie",
                        "Authorization",
                        "X-Custom");
    }

    @Test
    void passesOnWhatAServiceNeeds() {
        Browser browser = browser();
        browser.send(browser.json("/api/scheduling/appointments", "{\"hold\":\"é\"}")
                .header("Authorization", "Bearer capability")
                .header("Idempotency-Key", "0123456789abcdef")
                .header("If-Match", "\"7\"")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

        Asked seen = SERVICE.last();
        assertThat(seen.method()).isEqualTo("POST");
        assertThat(new String(seen.body(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"hold\":\"é\"}");
        assertThat(seen.headers().getFirst("Authorization")).isEqualTo("Bearer capability");
        assertThat(seen.headers().getFirst("Idempotency-Key")).isEqualTo("0123456789abcdef");
        assertThat(seen.headers().getFirst("If-Match")).isEqualTo("\"7\"");
        assertThat(seen.headers().getFirst("Content-Type")).isEqualTo("application/json");
        assertThat(seen.headers().getFirst("traceparent"))
                .isEqualTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    }

    @Test
    void beginsATraceWhereThereIsNone() {
        browser().get("/api/scheduling/offerings");

        assertThat(SERVICE.last().headers().getFirst("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    /** From a provider, which has no session and signs what it sends. */
    @Test
    void bringsAReplyByTextMessageAsItWasSigned() {
        Browser provider = browser();

        HttpResponse<String> answer = provider.send(provider.request("/api/notifications/sms/replies")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", "c2lnbmVk")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("From=%2B12125550117&Body=STOP")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().headers().getFirst("X-Twilio-Signature")).isEqualTo("c2lnbmVk");
        assertThat(new String(SERVICE.last().body(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("From=%2B12125550117&Body=STOP");
    }

    @Test
    void letsAServiceSetNoCookieAndSendNobodyElsewhere() {
        Browser known = browser();
        known.get("/api/scheduling/offerings");
        SERVICE.answers(exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "anteroom-session=planted");
            exchange.getResponseHeaders().add("Server", "inner/1.0");
            exchange.getResponseHeaders().add("X-Powered-By", "inner");
            exchange.getResponseHeaders().add("Location", "http://inner.test:8081/api/scheduling/holds/1");
            exchange.getResponseHeaders().add("ETag", "\"3\"");
            exchange.sendResponseHeaders(302, -1);
        });

        HttpResponse<String> answer = known.get("/api/scheduling/offerings");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().map().keySet())
                .doesNotContain("set-cookie", "server", "x-powered-by", "location")
                .contains("etag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.test/", "/\\evil.test", "https://evil.test/", "evil"})
    void passesOnNoLocationThatCouldLeadElsewhere(String location) {
        SERVICE.answers(exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(201, -1);
        });

        assertThat(browser().get("/api/scheduling/offerings").headers().firstValue("Location"))
                .isEmpty();
    }

    @Test
    void passesOnALocationOfOurs() {
        SERVICE.answers(exchange -> {
            exchange.getResponseHeaders().add("Location", "/api/scheduling/holds/1");
            exchange.sendResponseHeaders(201, -1);
        });

        assertThat(browser().get("/api/scheduling/offerings").headers().firstValue("Location"))
                .hasValue("/api/scheduling/holds/1");
    }

    /** The ids of real FHIR questionnaires: LOINC panels and LHC-Forms. */
    @ParameterizedTest
    @ValueSource(strings = {"%2F55757-9%2F1", "a%2Fb", "a%2fb%2f%2fc", "1.2%2F3.4%2F", "..a%2F...%2Fb..", "plain"})
    void takesALinkIdWithSlashesToTheServiceAsItIs(String linkId) {
        String target = "/api/intake/responses/AbC-_9/answers/" + linkId;

        RawHttp.Answer answer = RawHttp.send(port, put(target));

        assertThat(answer.status()).as(answer.head()).isEqualTo(200);
        assertThat(SERVICE.last().target()).isEqualTo(target);
        assertThat(new String(SERVICE.last().body())).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/intake/responses/x/answers/..%2F..%2Fy",
                "/api/intake/responses/x/answers/a%2F..%2Fb",
                "/api/intake/responses/x/answers/a%2F.",
                "/api/intake/responses/x/answers/%2e%2e%2Fb",
                "/api/intake/responses/x/answers/a%2F%5c",
                "/api/intake/responses/x/answers/a%2F%00",
                "/api/intake/responses/x/answers/a%252Fb",
                "/api/intake/responses/x/answers/a%2F%252e%252e%2Fb",
                "/api/intake/responses/x/answers/a%2F%3Bb",
                "/api/intake/responses/x/answers/a%2Fb/c",
                "/api/intake/responses/x%2Fy/answers/a",
                "/api/intake/responses%2Fx/answers/a",
                "/api/intake/responses/x/answers%2Fa",
                "/api/intake/packets/a%2Fb",
                "/api/scheduling/responses/x/answers/a%2Fb",
                "/%2Fapi/intake/responses/x/answers/a%2Fb"
            })
    void takesAnEncodedSlashNowhereElse(String target) {
        RawHttp.Answer answer = RawHttp.send(port, put(target));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.head()).contains("application/problem+json");
        assertThat(SERVICE.asked()).isEmpty();
        assertThat(RawHttp.get(port, "/api/intake/responses/x/answers/a%2Fb").status())
                .isEqualTo(400);
    }

    private static String put(String target) {
        return "PUT " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 2\r\nConnection: close\r\n\r\n{}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/scheduling/../../internal/clock",
                "/api/scheduling/../intake/packets",
                "/api/scheduling/%2e%2e/internal/clock",
                "/api/scheduling/..%2finternal/clock",
                "/api/scheduling/%2F..%2Finternal",
                "/api/scheduling/..;/internal/clock",
                "/api/scheduling/x;jsessionid=1",
                "/api/scheduling//internal/clock",
                "/api/scheduling/%00",
                "/api/scheduling/%0d%0aX-Injected:%20yes",
                "/api/scheduling/a%5c..%5cb",
                "/api/scheduling/%252e%252e/internal",
                "/api/scheduling/{x}",
                "/api\\scheduling\\offerings"
            })
    void refusesAPathThatIsNotWhatItSeems(String target) {
        RawHttp.Answer answer = RawHttp.get(port, target);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.head()).contains("application/problem+json").doesNotContain("X-Injected");
        assertThat(answer.body()).doesNotContain("at org.", "Exception", "Tomcat");
        assertThat(SERVICE.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/clock",
                "/internal/pending",
                "/actuator",
                "/actuator/env",
                "/actuator/health/mongo",
                "/actuator/metrics",
                "/api/other/x",
                "/api/scheduling-service/x",
                "/openapi/local-stack.json",
                "/local/clock",
                "/API/scheduling/offerings",
                "/calendar/x.ics",
                "/fhir/R4/Slot",
                "/error"
            })
    void knowsNoOtherWayIn(String path) {
        HttpResponse<String> answer = browser().get(path);

        assertThat(answer.statusCode()).as(answer.body()).isIn(404, 200);
        if (answer.statusCode() == 200) {
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/html");
        }
        assertThat(SERVICE.asked()).isEmpty();
    }

    @Test
    void showsHealthWithoutDetails() {
        HttpResponse<String> health = browser().get("/actuator/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void givesEachContract() {
        browser().get("/openapi/scheduling.json");
        assertThat(SERVICE.last().target()).isEqualTo("/openapi.json");
        assertThat(SERVICE.last().headers().keySet()).doesNotContain("Anteroom-identity");

        HttpResponse<String> own = browser().get("/openapi/gateway.json");
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.body()).contains("\"openapi\":\"3.1.0\"", "/api/account/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
    void passesOnTheMethod(String method) {
        Browser browser = browser();

        HttpResponse<String> answer = browser.send(
                browser.request("/api/scheduling/x").method(method, java.net.http.HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().method()).isEqualTo(method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "FOO"})
    void refusesMethodsThatNobodyNeeds(String method) {
        RawHttp.Answer answer = RawHttp.send(
                port, method + " /api/scheduling/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isBetween(400, 501);
        assertThat(SERVICE.asked()).isEmpty();
    }

    @Test
    void carriesALargeAnswerWhole() {
        String large = "y".repeat(3_000_000);
        SERVICE.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(large.getBytes());
        });

        assertThat(browser().get("/api/scheduling/calendar").body()).isEqualTo(large);
    }

    @Test
    void keepsHeadersOfOursOnWhatAServiceAnswers() {
        SERVICE.answers(exchange -> {
            exchange.getResponseHeaders().add("Cache-Control", "public, max-age=600");
            exchange.getResponseHeaders().add("Content-Security-Policy", "default-src *");
            exchange.sendResponseHeaders(200, -1);
        });

        var headers = browser().get("/api/scheduling/offerings").headers();

        assertThat(headers.firstValue("Cache-Control").orElseThrow())
                .contains("no-store")
                .doesNotContain("public");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'");
    }

    @Test
    void takesBodiesUpToTheLimitAndNotOneByteMore() {
        assertThat(browser()
                        .post("/api/scheduling/holds", Bodies.json(Bodies.SMALL_LIMIT))
                        .statusCode())
                .isEqualTo(200);
        assertThat(SERVICE.last().body()).hasSize(Bodies.SMALL_LIMIT);

        HttpResponse<String> refused = browser().post("/api/scheduling/holds", Bodies.json(Bodies.SMALL_LIMIT + 1));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/intake/questionnaires", "/api/intake/score"})
    void takesWholeDocumentsWhereDocumentsAreTaken(String path) {
        assertThat(browser().post(path, Bodies.json(Bodies.DOCUMENT_LIMIT)).statusCode())
                .isEqualTo(200);
        assertThat(SERVICE.last().body()).hasSize(Bodies.DOCUMENT_LIMIT);
        assertThat(browser().post(path, Bodies.json(Bodies.DOCUMENT_LIMIT + 1)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void measuresBodiesThatCarryNoLength() {
        RawHttp.Answer fits =
                RawHttp.send(port, Bodies.chunked("/api/scheduling/holds", Bodies.json(Bodies.SMALL_LIMIT), 8_000));
        assertThat(fits.status()).isEqualTo(200);
        assertThat(SERVICE.last().body()).hasSize(Bodies.SMALL_LIMIT);

        RawHttp.Answer tooLarge =
                RawHttp.send(port, Bodies.chunked("/api/scheduling/holds", Bodies.json(Bodies.SMALL_LIMIT + 1), 8_000));
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.head()).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/scheduling/x HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /api/scheduling/x HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                "POST /api/scheduling/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nContent-Length: 4\r\nConnection: close\r\n\r\nabcd",
                "POST /api/scheduling/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\nConnection: close\r\n\r\n",
                "GET /api/scheduling/x HTTP/1.1\r\nHost: localhost\r\nX-A: b\r\n c\r\nBad Header: x\r\nConnection: close\r\n\r\n",
                "GET http://evil.test/api/scheduling/x HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "NONSENSE\r\n\r\n"
            })
    void refusesRequestsThatCanBeReadInTwoWays(String request) {
        RawHttp.Answer answer = RawHttp.send(port, request);

        assertThat(answer.status()).isBetween(400, 505);
        assertThat(answer.body()).doesNotContain("Exception", "Tomcat", "<html");
        assertThat(SERVICE.asked()).isEmpty();
    }

    @Test
    void countsBytesOnceWhenBothLengthAndChunksAreGiven() {
        RawHttp.Answer answer = RawHttp.send(
                port,
                "POST /api/scheduling/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60\r\n"
                        + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                        + "0\r\n\r\nGET /api/scheduling/smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer.status()).isBetween(200, 400);
        assertThat(SERVICE.asked()).extracting(Asked::target).doesNotContain("/api/scheduling/smuggled");
    }

    @Test
    void refusesHeadersBeyondMeasure() {
        RawHttp.Answer answer = RawHttp.get(port, "/api/scheduling/x", "X-Large: " + "a".repeat(20_000));

        assertThat(answer.status()).isIn(400, 431);
        assertThat(SERVICE.asked()).isEmpty();
    }

    @Test
    void letsNoInputIntoAnAnswerHeader() {
        RawHttp.Answer answer =
                RawHttp.get(port, "/api/scheduling/x?next=%0d%0aSet-Cookie:%20a=b", "Accept-Language: de%0d%0aX: y");

        assertThat(answer.head().lines().filter(line -> line.startsWith("Set-Cookie")))
                .allMatch(line -> line.startsWith("Set-Cookie: anteroom-visitor="));
    }

    private static String identity(Asked asked) {
        return asked.headers().getFirst("Anteroom-Identity");
    }

    private static IdentityVerifier verifier() {
        return new IdentityVerifier(
                new Secrets(TestSecrets.directory()).jwk("identity-public"), "scheduling", new MachineClock());
    }
}
