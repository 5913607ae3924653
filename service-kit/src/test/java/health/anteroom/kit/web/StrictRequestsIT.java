package health.anteroom.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.sample.SampleTest;
import health.anteroom.kit.testing.TestCallers;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleTest
@ExtendWith(OutputCaptureExtension.class)
class StrictRequestsIT {
    private static final String GOOD =
            "{\"name\":\"n\",\"at\":\"2026-11-24T17:00:00-05:00\",\"length\":\"PT50M\",\"count\":1}";
    private static final String KEY = "a-key-of-sixteen-or-more";

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final TestCallers callers = TestCallers.to("sample");

    @Test
    void takesAGoodRequestAndKeepsTheOffset() throws Exception {
        HttpResponse<String> answer = post(GOOD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"2026-11-24T17:00:00-05:00\"")
                .contains("\"PT50M\"")
                .contains("visitor/v1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    400 | malformed      | {"name":"n","at":"2026-11-24T17:00:00-05:00","length":"PT50M","count":1,"more":1}
                    400 | malformed      | {"name":"n","name":"m","at":"2026-11-24T17:00:00-05:00","length":"PT50M","count":1}
                    400 | malformed      | {"name":7,"at":"2026-11-24T17:00:00-05:00","length":"PT50M","count":1}
                    400 | malformed      | {"name":true,"at":"2026-11-24T17:00:00-05:00","length":"PT50M","count":1}
                    400 | malformed      | {"name":["n"],"at":"2026-11-24T17:00:00-05:00","length":"PT50M","count":1}
                    400 | malformed      | {"name":"n","at":1732460400,"length":"PT50M","count":1}
                    400 | malformed      | {"name":"n","at":"","length":"PT50M","count":1}
                    400 | malformed      | {"name":"n","at":"tomorrow","length":"PT50M","count":1}
                    400 | malformed      | {"name":"n","at":"2026-11-24T17:00:00-05:00","length":50,"count":1}
                    400 | malformed      | {"name":"n","at":"2026-11-24T17:00:00-05:00","length":"PT50M","count":"1"}
                    400 | malformed      | {"name":"n","at":"2026-11-24T17:00:00-05:00","length":"PT50M","count":1.5}
                    400 | malformed      | {"name":"n","at":"2026-11-24T17:00:00-05:00","length":"PT50M","count":null}
                    400 | malformed      | {"name":"n","at":"2026-11-24T17:00:00-05:00","length":"PT50M","count":1} x
                    400 | malformed      | [1,2]
                    400 | malformed      | {"name":
                    400 | malformed      | null
                    400 | malformed      | {"name":"n","at":"2026-11-24T17:00:00-05:00","length":"PT50M","count":1e999999999}
                    400 | malformed      | {"name":"n","more":1e999999999}
                    422 | not-acceptable | {"name":" ","at":"2026-11-24T17:00:00-05:00","length":"PT50M","count":1}
                    422 | not-acceptable | {"name":"n","length":"PT50M","count":1}
                    """)
    void refusesWhatIsNotMeantWithAProblem(int status, String slug, String body) throws Exception {
        HttpResponse<String> answer = post(body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertProblem(answer, slug);
    }

    @Test
    void refusesDepthAndSizeAnnouncedOrNot() throws Exception {
        String deep = "{\"name\":" + "[".repeat(40) + "]".repeat(40) + "}";
        byte[] huge = ("{\"name\":\"" + "x".repeat(2_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);

        assertProblem(post(deep), "malformed");
        HttpResponse<String> announced =
                http.send(things().POST(BodyPublishers.ofByteArray(huge)).build(), BodyHandlers.ofString());
        HttpResponse<String> chunked = http.send(
                things().POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(huge)))
                        .build(),
                BodyHandlers.ofString());

        assertThat(announced.statusCode()).isEqualTo(413);
        assertProblem(announced, "content-too-large");
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertProblem(chunked, "content-too-large");
    }

    @Test
    void takesNoBodyThatIsNotUtf8() throws Exception {
        HttpResponse<String> saysSo = send("application/json; charset=utf-16", GOOD.getBytes(StandardCharsets.UTF_16));
        HttpResponse<String> latin = send("application/json;charset=ISO-8859-1", GOOD.getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> wide = send("application/json", GOOD.getBytes(StandardCharsets.UTF_16LE));
        HttpResponse<String> wider = send("application/json", GOOD.getBytes(Charset.forName("UTF-32BE")));
        byte[] overlong = GOOD.replace("\"n\"", "\"??\"").getBytes(StandardCharsets.ISO_8859_1);
        int at = GOOD.indexOf("\"n\"") + 1;
        overlong[at] = (byte) 0xC1;
        overlong[at + 1] = (byte) 0xAE;

        assertThat(saysSo.statusCode()).isEqualTo(415);
        assertThat(latin.statusCode()).isEqualTo(415);
        assertProblem(wide, "malformed");
        assertProblem(wider, "malformed");
        assertProblem(send("application/json", overlong), "malformed");
        assertThat(send("application/json; charset=UTF-8", GOOD.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(200);
    }

    /** By hand, since no decent client sends such things. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/sample/a%2Fb HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /api/sample\\things HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /api/sample/th\u0001ngs HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\nConnection: close\r\n\r\n"
            })
    void answersWhatTheContainerRefusesWithAProblemAndTheSameHeaders(String request) throws Exception {
        String answer = byHand(request);

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("content-type: application/problem+json")
                .contains("x-content-type-options: nosniff")
                .contains("cache-control: no-store")
                .doesNotContain("<html", "tomcat");
    }

    @Test
    void saysLittleOfABodyThatBreaksOff(CapturedOutput log) throws Exception {
        String head = "POST /api/sample/things HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\nAnteroom-Identity: "
                + callers.visitor("v1") + "\r\n\r\n";

        String answer = byHand(head + "zz\r\n{\"name\"\r\n0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("urn:anteroom:problem:", "nosniff", "no-store");
        assertThat(log.getAll()).doesNotContain("Unexpected fault").doesNotContain("\tat org.apache");
    }

    private HttpResponse<String> send(String type, byte[] body) throws Exception {
        return http.send(
                request("/api/sample/things")
                        .header("Content-Type", type)
                        .header("Idempotency-Key", KEY)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private String byHand(String request) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void answersTheContainersOwnRefusalsWithProblems() throws Exception {
        HttpResponse<String> unknown = get("/api/sample/nothing");
        HttpResponse<String> method =
                http.send(request("/api/sample/things").DELETE().build(), BodyHandlers.ofString());
        HttpResponse<String> media = http.send(
                request("/api/sample/things")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(GOOD))
                        .build(),
                BodyHandlers.ofString());
        HttpResponse<String> date = get("/api/sample/things?on=2026-13-40");
        HttpResponse<String> missing = get("/api/sample/things");
        HttpResponse<String> fault = get("/api/sample/fault");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.headers().firstValue("Allow")).isPresent();
        assertThat(media.statusCode()).isEqualTo(415);
        assertThat(date.statusCode()).isEqualTo(400);
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(fault.statusCode()).isEqualTo(500);
        assertProblem(fault, "our-fault");
        assertThat(fault.body()).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void refusesEverythingWithoutAGoodIdentity() throws Exception {
        assertThat(withIdentity(null).statusCode()).isEqualTo(401);
        assertThat(withIdentity("nonsense").statusCode()).isEqualTo(401);
        assertThat(withIdentity(TestCallers.to("another").frontDesk()).statusCode())
                .isEqualTo(401);
        String[] parts = callers.frontDesk().split("\\.");
        assertThat(withIdentity(parts[0] + "." + callers.owner().split("\\.")[1] + "." + parts[2])
                        .statusCode())
                .isEqualTo(401);
        assertThat(withIdentity(callers.frontDesk()).statusCode()).isEqualTo(200);
        assertThat(http.send(HttpRequest.newBuilder(uri("/actuator/health")).build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
        assertThat(http.send(HttpRequest.newBuilder(uri("/openapi.json")).build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void derivesTheSameIdFromTheSameKeyOnly() throws Exception {
        String first = postWithKey(KEY, GOOD).body();
        String again = postWithKey(KEY, GOOD).body();
        String other = postWithKey(KEY + "2", GOOD).body();
        HttpResponse<String> tooShort = postWithKey("short", GOOD);
        HttpResponse<String> none = http.send(
                request("/api/sample/things")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(GOOD))
                        .build(),
                BodyHandlers.ofString());

        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
        assertThat(none.statusCode()).isEqualTo(428);
        assertProblem(none, "idempotency-key-missing");
        assertThat(tooShort.statusCode()).isEqualTo(400);
        assertProblem(tooShort, "idempotency-key-malformed");
    }

    @Test
    void refusesAMalformedIfMatch() throws Exception {
        HttpResponse<String> good = http.send(
                request("/api/sample/things?on=2026-11-24")
                        .header("If-Match", "\"7\"")
                        .build(),
                BodyHandlers.ofString());
        HttpResponse<String> bad = http.send(
                request("/api/sample/things?on=2026-11-24")
                        .header("If-Match", "7")
                        .build(),
                BodyHandlers.ofString());

        assertThat(good.body()).contains("\"revision\":7");
        assertProblem(bad, "if-match-malformed");
    }

    private static void assertProblem(HttpResponse<String> answer, String slug) {
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"urn:anteroom:problem:" + slug + "\"");
    }

    private HttpResponse<String> withIdentity(String identity) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/api/sample/things?on=2026-11-24"));
        if (identity != null) {
            request.header("Anteroom-Identity", identity);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String body) throws Exception {
        return http.send(things().POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> postWithKey(String key, String body) throws Exception {
        return http.send(
                things().setHeader("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder things() {
        return request("/api/sample/things")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "any-key-" + UUID.randomUUID());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Anteroom-Identity", callers.visitor("v1"));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
