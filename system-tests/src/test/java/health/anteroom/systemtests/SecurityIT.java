package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.practice.ClientRecord;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the open door shows, and whom it lets do what. */
@Order(14)
@ExtendWith(SharedStack.class)
class SecurityIT {
    private static final String SESSION = "anteroom-session";
    private static final String XSRF = "XSRF-TOKEN";
    private static final Map<String, Object> PREFERENCES = Map.of("callAs", "Ro");

    private Practice practice;

    @BeforeEach
    void enter(RunningStack stack) {
        practice = new Practice(stack);
    }

    @Test
    void aChangeWithASessionNeedsTheTokenOfThatSession() {
        AnteroomClient client = ClientRecord.ofANewClient(practice).client();
        String ofAnother =
                ClientRecord.ofANewClient(practice).client().cookie(XSRF).orElseThrow();

        change(client).withoutXsrfToken().send().expect(403, "xsrf-token-missing");
        change(client).header("X-XSRF-TOKEN", "").send().expect(403, "xsrf-token-missing");
        change(client).header("X-XSRF-TOKEN", ofAnother).send().expect(403, "xsrf-token-missing");
        client.withCookie(XSRF, ofAnother);
        change(client).header("X-XSRF-TOKEN", ofAnother).send().expect(403, "xsrf-token-missing");
        client.get("/api/notifications/preferences").send().expect(200);
    }

    @Test
    void aChangeWithTheTokenOfTheSessionIsMade() {
        AnteroomClient client = ClientRecord.ofANewClient(practice).client();

        assertThat(change(client).send().expect(200).json().path("callAs").asString())
                .isEqualTo("Ro");
    }

    @Test
    void aCapabilityOrNobodyNeedsNoToken() {
        ClientRecord record = ClientRecord.ofANewClient(practice);
        String confirm = record.booking().path() + "/confirm";

        record.client()
                .post(confirm)
                .bearer(record.booking().manageToken())
                .withoutXsrfToken()
                .send()
                .expect(200);
        practice.visitor()
                .post(confirm)
                .bearer(record.booking().manageToken())
                .send()
                .expect(200);
        practice.visitor()
                .post("/api/account/sign-in")
                .body(Map.of("email", "nobody@mail.test"))
                .send()
                .expect(202);
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSites() {
        Person person = Person.withEmail("Kit");
        practice.book(person, practice.aSlotAfter(Duration.ofDays(2), "consultation", "c1"));
        AnteroomClient browser = practice.signIn(person);

        List<String> set = browser.calls().stream()
                .flatMap(answer -> answer.headerValues("set-cookie").stream())
                .toList();
        assertThat(set).anyMatch(cookie -> cookie.startsWith(SESSION + "="));
        assertThat(set).allMatch(cookie -> cookie.contains("SameSite=Lax") && cookie.contains("Path=/"));
        assertThat(set)
                .filteredOn(cookie -> !cookie.startsWith(XSRF + "="))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("HttpOnly"));
        assertThat(set)
                .filteredOn(cookie -> cookie.startsWith(XSRF + "="))
                .noneMatch(cookie -> cookie.contains("HttpOnly"));
    }

    @Test
    void signingInStartsANewSessionAndSigningOutEndsItAtOnce() {
        AnteroomClient browser = ClientRecord.ofANewClient(practice).client();
        String session = browser.cookie(SESSION).orElseThrow();

        browser.post("/api/account/sign-out").send().expect(204);

        AnteroomClient withTheOldCookie = practice.visitor().withCookie(SESSION, session);
        withTheOldCookie.get("/api/account/me").send().expect(401);
        withTheOldCookie.get("/api/intake/packets").send().expect(401);
    }

    @Test
    void aCodeWorksOnceAndForItsContactOnly() {
        ClientRecord one = ClientRecord.ofANewClient(practice);
        ClientRecord other = ClientRecord.ofANewClient(practice);
        String code = codeFor(one.person());

        verify(other.person(), code).expect(401, "code-not-accepted");
        verify(one.person(), code).expect(200);
        verify(one.person(), code).expect(401, "code-not-accepted");
    }

    @Test
    void fiveWrongTriesEndACode() {
        Person person = ClientRecord.ofANewClient(practice).person();
        String code = codeFor(person);
        String wrong = code.equals("000000") ? "000001" : "000000";

        for (int tries = 0; tries < 5; tries++) {
            verify(person, wrong).expect(401, "code-not-accepted");
        }

        verify(person, code).expect(401, "code-not-accepted");
        verify(person, codeFor(person)).expect(200);
    }

    @Test
    void aCodeIsNotTakenFromAPageOfAnotherSite() {
        Person person = ClientRecord.ofANewClient(practice).person();
        String code = codeFor(person);

        practice.visitor()
                .post("/api/account/sign-in/verify")
                .header("Origin", "https://elsewhere.test")
                .body(Map.of("email", person.contact(), "code", code))
                .send()
                .expect(403, "foreign-origin");
        verify(person, code).expect(200);
    }

    /** Whether somebody is a client here is nobody's to find out. */
    @Test
    void askingForACodeAnswersTheSameForAStranger() {
        Person known = ClientRecord.ofANewClient(practice).person();

        Answer forAClient = askForACode(known.contact());
        Answer forNobody = askForACode(Person.withEmail("Nobody").contact());

        assertThat(forNobody.status()).isEqualTo(forAClient.status()).isEqualTo(202);
        assertThat(forNobody.body()).isEqualTo(forAClient.body());
        assertThat(forNobody.headers().keySet()).isEqualTo(forAClient.headers().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/sign-in", "/desk", "/a/some-appointment", "/api/scheduling/offerings", "/api/account/me"})
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        Answer answer = practice.visitor().get(path).send();

        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Referrer-Policy").orElse("")).isIn("no-referrer", "same-origin", "strict-origin");
        assertThat(answer.header("Content-Security-Policy").orElse(""))
                .contains("default-src")
                .contains("frame-ancestors 'none'")
                .contains("object-src 'none'")
                .contains("base-uri")
                .doesNotContain("unsafe-eval")
                .doesNotContain("*");
        assertThat(scripts(answer)).doesNotContain("unsafe-inline");
        assertThat(answer.header("Server").orElse("")).doesNotContainPattern("[0-9]");
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /actuator",
        "GET, /actuator/env",
        "GET, /actuator/beans",
        "GET, /actuator/heapdump",
        "GET, /actuator/metrics",
        "GET, /actuator/health/liveness/x",
        "POST, /actuator/shutdown",
        "PUT, /internal/clock",
        "GET, /internal/pending",
        "GET, /api/scheduling/internal/clock",
        "GET, /api/scheduling/actuator/env",
        "GET, /api/scheduling/../internal/pending",
        "GET, /api/scheduling/%2e%2e/%2e%2e/internal/pending",
        "GET, /api/scheduling/..;/internal/pending",
        "TRACE, /"
    })
    void whatIsInsideStaysInside(String method, String path) {
        Answer answer = practice.visitor().call(method, path).send();

        boolean isThePage = answer.status() == 200 && answer.body().contains("<html");
        assertThat(isThePage || answer.status() >= 400 && answer.status() < 500)
                .as(answer.toString())
                .isTrue();
        assertThat(answer.body())
                .doesNotContain("outbox")
                .doesNotContain("propertySources")
                .doesNotContain("offset");
    }

    @Test
    void healthIsToldWithoutDetails() {
        Answer answer = practice.visitor().get("/actuator/health").send().expect(200);

        assertThat(answer.json().path("status").asString()).isEqualTo("UP");
        assertThat(answer.body())
                .doesNotContain("components")
                .doesNotContain("mongo")
                .doesNotContain("diskSpace");
    }

    /** A header that only the gateway may set is nobody's to send. */
    @ParameterizedTest
    @ValueSource(strings = {"Anteroom-Identity", "anteroom-identity", "X-Forwarded-User", "Anteroom-Local"})
    void aForgedIdentityOpensNothing(String header) {
        ClientRecord record = ClientRecord.ofANewClient(practice);
        String unsigned = "eyJhbGciOiJub25lIn0.eyJyb2xlIjoiT1dORVIiLCJzdWIiOiJ4IiwiYXVkIjoiaW50YWtlIn0.";

        practice.visitor()
                .get("/api/intake/clients?query=Sam")
                .header(header, unsigned)
                .send()
                .expect(401);
        practice.visitor()
                .get(record.booking().path())
                .header(header, unsigned)
                .send()
                .expect(404);
    }

    private health.anteroom.systemtests.http.Call change(AnteroomClient client) {
        return client.put("/api/notifications/preferences").body(PREFERENCES);
    }

    private Answer askForACode(String email) {
        return practice.visitor()
                .post("/api/account/sign-in")
                .body(Map.of("email", email))
                .send();
    }

    private String codeFor(Person person) {
        int before = practice.messages().to(person.contact()).size();
        askForACode(person.contact()).expect(202);
        return practice.messages().nextTo(person.contact(), before).code().orElseThrow();
    }

    private Answer verify(Person person, String code) {
        return practice.visitor()
                .post("/api/account/sign-in/verify")
                .body(Map.of("email", person.contact(), "code", code))
                .send();
    }

    private static String scripts(Answer answer) {
        return answer.header("Content-Security-Policy").orElse("").replaceFirst(".*script-src([^;]*).*", "$1");
    }
}
