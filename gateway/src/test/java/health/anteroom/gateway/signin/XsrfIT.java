package health.anteroom.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.gateway.fixtures.Browser;
import health.anteroom.gateway.fixtures.RunningGateway;
import health.anteroom.gateway.fixtures.SignedInBrowsers;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XsrfIT extends RunningGateway {
    private static SignedInBrowsers browsers;
    private static String session;
    private static String token;

    @BeforeAll
    static void readCodes() {
        browsers = new SignedInBrowsers();
        session = null;
    }

    @AfterAll
    static void stopReading() {
        browsers.close();
    }

    @BeforeEach
    void signInOnce() {
        if (session == null) {
            Browser browser = browsers.signIn(browser(), "desk@demo.test");
            session = browser.cookies().get("anteroom-session");
            token = browser.cookies().get("XSRF-TOKEN");
        }
    }

    @ParameterizedTest
    @CsvSource({
        // method, session cookie, token header, bearer, status
        "POST,   true,  right, false, 200",
        "POST,   true,  none,  false, 403",
        "POST,   true,  wrong, false, 403",
        "POST,   true,  none,  true,  200",
        "POST,   false, none,  false, 200",
        "POST,   false, none,  true,  200",
        "PUT,    true,  none,  false, 403",
        "PUT,    true,  right, false, 200",
        "PATCH,  true,  none,  false, 403",
        "PATCH,  true,  right, false, 200",
        "DELETE, true,  none,  false, 403",
        "DELETE, true,  right, false, 200",
        "GET,    true,  none,  false, 200",
        "HEAD,   true,  none,  false, 200"
    })
    void demandsTheTokenWhereABrowserWouldActAlone(
            String method, boolean withSession, String header, boolean bearer, int status) {
        HttpRequest.Builder request = browser().request("/api/scheduling/x").method(method, BodyPublishers.noBody());
        if (!header.equals("none")) {
            request.header("X-XSRF-TOKEN", header.equals("right") ? token : token.substring(1) + "A");
        }
        if (bearer) {
            request.header("Authorization", "Bearer capability");
        }
        Browser browser = withSession ? browser().with("anteroom-session", session) : browser();

        HttpResponse<String> answer = browser.send(request);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(SERVICE.asked()).hasSize(status == 200 ? 1 : 0);
        if (status == 403) {
            assertThat(answer.body()).contains("xsrf-token-missing");
        }
    }

    @Test
    void takesNoTokenOfAnotherSession() {
        Browser other = browsers.signIn(browser(), "owner@demo.test");
        Browser browser = browser().with("anteroom-session", session);

        HttpResponse<String> answer = browser.send(browser.json("/api/scheduling/x", "{}")
                .header("X-XSRF-TOKEN", other.cookies().get("XSRF-TOKEN")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic dTpw", "Bearer", "bearer-ish x"})
    void takesNoOtherAuthorizationForABearer(String authorization) {
        Browser browser = browser().with("anteroom-session", session);

        HttpResponse<String> answer =
                browser.send(browser.json("/api/scheduling/x", "{}").header("Authorization", authorization));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void mendsTheTokenCookieThatABrowserLost() {
        Browser browser = browser().with("anteroom-session", session);

        browser.get("/api/account/me");

        assertThat(browser.cookies()).containsEntry("XSRF-TOKEN", token);
        assertThat(browser.post("/api/scheduling/x", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void clearsCookiesOfASessionThatIsNoMore() {
        Browser browser = browser().with("anteroom-session", "B".repeat(43)).with("XSRF-TOKEN", "old");

        assertThat(browser.get("/api/account/me").statusCode()).isEqualTo(401);

        assertThat(browser.cookies()).doesNotContainKeys("anteroom-session", "XSRF-TOKEN");
        assertThat(browser.post("/api/account/sign-in", "{\"email\":\"x@mail.test\"}")
                        .statusCode())
                .isEqualTo(202);
    }
}
