package health.anteroom.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.anteroom.gateway.account.Accounts;
import health.anteroom.gateway.fixtures.Browser;
import health.anteroom.gateway.fixtures.RunningGateway;
import health.anteroom.gateway.fixtures.SentCodes;
import health.anteroom.kit.contact.EmailAddress;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInIT extends RunningGateway {
    private static final String DESK = "desk@demo.test";
    private static SentCodes codes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MongoDatabase database;

    @BeforeAll
    static void readCodes() {
        codes = new SentCodes();
    }

    @AfterAll
    static void stopReading() {
        codes.close();
    }

    @Test
    void signsInShowsWhoAndSignsOut() {
        Browser browser = browser();

        HttpResponse<String> asked = askForCode(browser, DESK);
        HttpResponse<String> verified = verify(browser, DESK, codes.nextFor(DESK));

        assertThat(asked.statusCode()).isEqualTo(202);
        assertThat(asked.body()).isEqualTo("{\"expiresIn\":\"PT10M\"}");
        assertThat(verified.statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/account/me").body())
                .contains("\"role\":\"FRONT_DESK\"")
                .contains("\"name\":\"Noor\"")
                .doesNotContain("clientId");
        assertThat(browser.post("/api/account/sign-out", "").statusCode()).isEqualTo(204);
        assertThat(browser.cookies()).doesNotContainKeys("anteroom-session", "XSRF-TOKEN");
    }

    @Test
    void endsTheSessionForEveryCopyOfItsCookieAtSignOut() {
        Browser browser = signedIn("owner@demo.test");
        Browser copy = browser().with("anteroom-session", browser.cookies().get("anteroom-session"));
        assertThat(copy.get("/api/account/me").statusCode()).isEqualTo(200);

        browser.post("/api/account/sign-out", "");

        assertThat(copy.get("/api/account/me").statusCode()).isEqualTo(401);
    }

    @Test
    void hidesTheCookieFromScriptsAndFromOtherSites() {
        Browser browser = browser();
        askForCode(browser, "clinician1@demo.test");

        HttpResponse<String> verified = verify(browser, "clinician1@demo.test", codes.nextFor("clinician1@demo.test"));

        assertThat(verified.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("anteroom-session=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax")
                        && cookie.contains("Path=/"))
                .anyMatch(cookie -> cookie.startsWith("XSRF-TOKEN=") && !cookie.contains("HttpOnly"));
        assertThat(verified.body()).contains("\"clinicianId\":\"c1\"");
    }

    @Test
    void answersAnUnknownContactAlikeAndSendsItNothing() {
        HttpResponse<String> known = askForCode(browser(), "clinician2@demo.test");
        HttpResponse<String> unknown = askForCode(browser(), "nobody@mail.test");

        codes.nextFor("clinician2@demo.test");
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(unknown.body()).isEqualTo(known.body());
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(known.headers().map().keySet());
        assertThat(codes.all()).noneMatch(sent -> sent.contact().equals("nobody@mail.test"));
        assertThat(verify(browser(), "nobody@mail.test", "123456").body())
                .isEqualTo(verify(browser(), "clinician2@demo.test", wrongFor("000000"))
                        .body());
    }

    @Test
    void takesACodeOnce() {
        askForCode(browser(), DESK);
        String code = codes.nextFor(DESK);

        assertThat(verify(browser(), DESK, code).statusCode()).isEqualTo(200);
        assertThat(verify(browser(), DESK, code).statusCode()).isEqualTo(401);
    }

    @Test
    void letsOneOfManyParallelTriesWin() throws Exception {
        askForCode(browser(), DESK);
        String code = codes.nextFor(DESK);

        List<Integer> statuses =
                inParallel(16, () -> verify(browser(), DESK, code).statusCode());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 401);
    }

    @Test
    void endsACodeAfterFiveWrongTriesButNotAfterFour() {
        String contact = "clinician3@demo.test";
        askForCode(browser(), contact);
        String first = codes.nextFor(contact);
        IntStream.range(0, 4).forEach(n -> verify(browser(), contact, wrongFor(first)));
        assertThat(verify(browser(), contact, first).statusCode()).isEqualTo(200);

        askForCode(browser(), contact);
        String second = codes.nextFor(contact);
        IntStream.range(0, 5).forEach(n -> verify(browser(), contact, wrongFor(second)));
        assertThat(verify(browser(), contact, second).statusCode()).isEqualTo(401);
    }

    @Test
    void bindsACodeToItsContact() {
        askForCode(browser(), DESK);
        String code = codes.nextFor(DESK);

        assertThat(verify(browser(), "owner@demo.test", code).statusCode()).isEqualTo(401);
        assertThat(verify(browser(), DESK, code).statusCode()).isEqualTo(200);
    }

    @Test
    void endsTheOlderCodeWhenANewerOneIsAskedFor() {
        askForCode(browser(), DESK);
        String older = codes.nextFor(DESK);
        askForCode(browser(), DESK);
        String newer = codes.nextFor(DESK);

        if (!older.equals(newer)) {
            assertThat(verify(browser(), DESK, older).statusCode()).isEqualTo(401);
        }
        assertThat(verify(browser(), DESK, newer).statusCode()).isEqualTo(200);
    }

    @Test
    void neverTakesOverASessionThatTheBrowserBrought() {
        Browser browser = signedIn("owner@demo.test");
        String before = browser.cookies().get("anteroom-session");
        Browser planted = browser().with("anteroom-session", "A".repeat(43));

        askForCode(browser, DESK);
        HttpResponse<String> verified = verify(browser, DESK, codes.nextFor(DESK));
        Browser old = browser().with("anteroom-session", before);

        assertThat(verified.statusCode()).isEqualTo(200);
        assertThat(browser.cookies().get("anteroom-session")).isNotEqualTo(before);
        assertThat(old.get("/api/account/me").statusCode()).isEqualTo(401);
        assertThat(planted.get("/api/account/me").statusCode()).isEqualTo(401);
    }

    @Test
    void writesDownWhoSignedInAndWhoseCodeWasWrong() {
        String contact = "clinician2@demo.test";
        String account = accounts.idOf(new EmailAddress(contact)).value();
        Browser browser = browser();
        askForCode(browser, contact);
        String code = codes.nextFor(contact);
        long wrongBefore = tries(account, "REFUSED");
        long rightBefore = tries(account, "ALLOWED");

        verify(browser, contact, wrongFor(code));
        verify(browser, contact, code);

        assertThat(tries(account, "REFUSED") - wrongBefore).isEqualTo(1);
        assertThat(tries(account, "ALLOWED") - rightBefore).isEqualTo(1);
    }

    private long tries(String account, String outcome) {
        return database.getCollection("audit")
                .countDocuments(new Document("action", "session.begin")
                        .append("whose", account)
                        .append("outcome", outcome));
    }

    @Test
    void keepsTheBrowserOverSessionsUntilItIsAskedToForget() {
        Browser browser = signedIn("owner@demo.test");
        String known = browser.cookies().get("anteroom-browser");
        assertThat(browser.post("/api/account/sign-out", "").statusCode()).isEqualTo(204);
        assertThat(browser.cookies()).containsEntry("anteroom-browser", known);

        askForCode(browser, "owner@demo.test");
        verify(browser, "owner@demo.test", codes.nextFor("owner@demo.test"));
        assertThat(browser.cookies()).containsEntry("anteroom-browser", known);
        assertThat(browser.post("/api/account/sign-out?forget=true", "").statusCode())
                .isEqualTo(204);

        assertThat(browser.cookies()).doesNotContainKey("anteroom-browser");
    }

    @Test
    void refusesToSignInFromAForeignPage() {
        askForCode(browser(), DESK);
        String code = codes.nextFor(DESK);
        String body = "{\"email\":\"" + DESK + "\",\"code\":\"" + code + "\"}";

        for (String foreign : List.of("https://evil.test", "null", "http://localhost.evil.test", "https://localhost")) {
            Browser browser = browser();
            HttpResponse<String> refused = browser.send(
                    browser.json("/api/account/sign-in/verify", body).header("Origin", foreign));
            assertThat(refused.statusCode()).as(foreign).isEqualTo(403);
            assertThat(refused.body()).contains("foreign-origin");
        }
        Browser browser = browser();
        assertThat(browser.send(browser.json("/api/account/sign-in/verify", body)
                                .header("Origin", "http://localhost"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesWhatIsNoContactAndNoCode() {
        assertThat(browser().post("/api/account/sign-in", "{}").statusCode()).isEqualTo(422);
        assertThat(browser().post("/api/account/sign-in", "{\"email\":\"x\"}").body())
                .contains("/email");
        assertThat(browser()
                        .post("/api/account/sign-in", "{\"email\":\"a@b.test\",\"phone\":\"+12125550117\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser()
                        .post("/api/account/sign-in", "{\"mail\":\"a@b.test\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser().post("/api/account/sign-in", "{").statusCode()).isEqualTo(400);
        assertThat(browser().post("/api/account/sign-in", "{\"email\":7}").statusCode())
                .isEqualTo(400);
        assertThat(verify(browser(), DESK, "12345").body()).contains("/code");
        assertThat(verify(browser(), DESK, "12 34 56").statusCode()).isEqualTo(401);
    }

    @Test
    void answersMeOnlyToWhoIsSignedIn() {
        HttpResponse<String> refused = browser().get("/api/account/me");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(browser().post("/api/account/sign-out", "").statusCode()).isEqualTo(401);
    }

    private Browser signedIn(String email) {
        Browser browser = browser();
        askForCode(browser, email);
        assertThat(verify(browser, email, codes.nextFor(email)).statusCode()).isEqualTo(200);
        return browser;
    }

    private static HttpResponse<String> askForCode(Browser browser, String email) {
        return browser.post("/api/account/sign-in", "{\"email\":\"" + email + "\"}");
    }

    private static HttpResponse<String> verify(Browser browser, String email, String code) {
        return browser.post("/api/account/sign-in/verify", "{\"email\":\"" + email + "\",\"code\":\"" + code + "\"}");
    }

    private static String wrongFor(String code) {
        return code.equals("111111") ? "222222" : "111111";
    }

    private static <T> List<T> inParallel(int times, Callable<T> call) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(
                    IntStream.range(0, times).mapToObj(n -> call).toList())) {
                results.add(result.get());
            }
            return results;
        }
    }
}
