package health.anteroom.gateway.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.problem.ProblemWriter;
import health.anteroom.kit.web.StrictJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WebAppHandlerTest {
    private static final String SCRIPT = "console.log('quiet room');".repeat(100);

    private final WebAppHandler handler = new WebAppHandler(
            new WebFiles(Map.of(
                    "index.html", file("index.html", "<!doctype html><title>Anteroom</title>"),
                    "help.html", file("help.html", "<p>help</p>"),
                    "assets/app-1a2b3c.js", file("assets/app-1a2b3c.js", SCRIPT),
                    "assets/font-9f.woff2", file("assets/font-9f.woff2", "font"))),
            new ProblemWriter(StrictJson.mapper()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/me",
                "/sign-in",
                "/sign-in/confirm",
                "/a/3kGZ0Qm2rVnXb7TtYpLw8A",
                "/desk/today",
                "/index.html"
            })
    void answersEveryPageWithTheOnePage(String path) throws IOException {
        MockHttpServletResponse answer = get(path);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/html;charset=utf-8");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.getContentAsString()).contains("Anteroom");
    }

    @ParameterizedTest
    @CsvSource({"/assets/app-1a2b3c.js, text/javascript;charset=utf-8", "/assets/font-9f.woff2, font/woff2"})
    void letsBrowsersKeepHashedFilesForEver(String path, String type) throws IOException {
        MockHttpServletResponse answer = get(path);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo(type);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/app-old.js",
                "/assets/",
                "/favicon.ico",
                "/robots.txt",
                "/api/other",
                "/openapi/x.json",
                "/actuator/env",
                "/local/clock",
                "/calendar/x",
                "/fhir/R4/Slot",
                "/.well-known/x",
                "/.env"
            })
    void answersNoPageForAFileOrACallThatIsNotThere(String path) throws IOException {
        MockHttpServletResponse answer = get(path);

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void zipsForWhoTakesIt() throws IOException {
        MockHttpServletResponse zipped = get("/assets/app-1a2b3c.js", "Accept-Encoding", "br, gzip");
        MockHttpServletResponse plain = get("/assets/app-1a2b3c.js", "Accept-Encoding", "gzip;q=0");

        assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.getContentLength()).isLessThan(SCRIPT.length());
        assertThat(new String(
                        new GZIPInputStream(new ByteArrayInputStream(zipped.getContentAsByteArray())).readAllBytes(),
                        StandardCharsets.UTF_8))
                .isEqualTo(SCRIPT);
        assertThat(zipped.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(plain.getContentAsString()).isEqualTo(SCRIPT);
    }

    @Test
    void sendsNothingAgainThatTheBrowserHas() throws IOException {
        String etag = String.valueOf(get("/me").getHeader("ETag"));

        MockHttpServletResponse again = get("/me", "If-None-Match", etag);

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(get("/me", "If-None-Match", "\"other\"").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void onlyShows(String method) throws IOException {
        MockHttpServletResponse answer = new MockHttpServletResponse();

        handler.handleRequest(new MockHttpServletRequest(method, "/me"), answer);

        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeader("Allow")).isEqualTo("GET, HEAD");
    }

    private MockHttpServletResponse get(String path, String... header) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        if (header.length == 2) {
            request.addHeader(header[0], header[1]);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        handler.handleRequest(request, response);
        return response;
    }

    private static WebFile file(String path, String text) {
        return WebFile.of(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
