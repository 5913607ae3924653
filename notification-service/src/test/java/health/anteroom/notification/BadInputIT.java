package health.anteroom.notification;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.id.Ids;
import health.anteroom.notification.fixtures.BookedAppointment;
import health.anteroom.notification.fixtures.NotificationIT;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What nobody should send: each gets a problem of the right type, and the preferences stay as they were. */
class BadInputIT extends NotificationIT {
    private static final String PREFERENCES = "/api/notifications/preferences";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {                                                     | 400 | malformed      |
            []                                                    | 400 | malformed      |
            {} {}                                                 | 400 | malformed      |
            {"plainWords":true,"plainWords":false}                | 400 | malformed      |
            {"SECRET":1}                                          | 400 | malformed      |
            {"plainWords":"yes"}                                  | 400 | malformed      |
            {"channels":"EMAIL"}                                  | 400 | malformed      |
            {"channels":[1]}                                      | 400 | malformed      |
            {"quietHours":"never"}                                | 400 | malformed      |
            {"channels":["PIGEON"]}                               | 422 | not-acceptable | /channels/0
            {"channels":[null]}                                   | 422 | not-acceptable | /channels/0
            {"channels":["SMS","SMS"]}                            | 422 | not-acceptable | /channels
            {"channels":["SMS","EMAIL","SMS"]}                    | 422 | not-acceptable | /channels
            {"quietHours":{}}                                     | 422 | not-acceptable | /quietHours/from
            {"quietHours":{"from":"25:00","to":"08:00"}}          | 422 | not-acceptable | /quietHours/from
            {"quietHours":{"from":"21:00","to":"8"}}              | 422 | not-acceptable | /quietHours/to
            {"zone":"Mars/Olympus"}                               | 422 | not-acceptable | /zone
            {"zone":"+02:00"}                                     | 422 | not-acceptable | /zone
            {"reminders":["P15D"]}                                | 422 | not-acceptable | /reminders/0
            {"reminders":["PT0H"]}                                | 422 | not-acceptable | /reminders/0
            {"reminders":["-P2D"]}                                | 422 | not-acceptable | /reminders/0
            {"reminders":["P1D","P2D","P3D","P4D","P5D","P6D"]}   | 422 | not-acceptable | /reminders
            {"safeTimes":[null]}                                  | 422 | not-acceptable | /safeTimes/0
            {"safeTimes":[{"day":"SOMEDAY","from":"09:00","to":"10:00"}]} | 422 | not-acceptable | /safeTimes/0/day
            {"safeTimes":[{"day":"MONDAY","from":"10:00","to":"09:00"}]}  | 422 | not-acceptable | /safeTimes/0/to
            {"voicemail":"LOUD"}                                  | 422 | not-acceptable | /voicemail
            {"callAs":"two\\nlines"}                              | 422 | not-acceptable | /callAs
            {"doNotContact":["PIGEON"]}                           | 422 | not-acceptable | /doNotContact/0
            {"maySpeakWith":[" "]}                                | 422 | not-acceptable | /maySpeakWith/0
            {"changes":"NOBODY"}                                  | 422 | not-acceptable | /changes
            """)
    void refusesWishesThatCannotBeRead(String body, int status, String problem, String pointer) {
        String client = aClient();
        String before = read(client).body();

        HttpResponse<String> answer = change(client, body, "application/json");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(typeOf(answer)).isEqualTo(problem);
        assertThat(answer.body()).doesNotContain("SECRET", "Exception", "health.anteroom", "PIGEON", "Mars");
        assertThat(pointer == null ? "" : json(answer).at("/errors/0/pointer").asString())
                .isEqualTo(pointer == null ? "" : pointer);
        assertThat(read(client).body()).isEqualTo(before);
        assertThat(change(client, "{}", "application/json").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /deliveries                                | 400 | one-of-client-or-appointment
            /deliveries?client=a&appointment=b         | 400 | one-of-client-or-appointment
            /deliveries?client=                        | 400 | one-of-client-or-appointment
            /deliveries?appointment=a%20b              | 400 | one-of-client-or-appointment
            /preferences                               | 400 | client-missing
            /preferences?client=nobody                 | 404 | not-found
            /nowhere                                   | 404 | not-found
            """)
    void refusesQuestionsThatAreNone(String path, int status, String problem) {
        HttpResponse<String> answer = get("/api/notifications" + path, CALLERS.frontDesk());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(typeOf(answer)).isEqualTo(problem);
        assertThat(get("/api/notifications/deliveries?client=nobody", CALLERS.frontDesk())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void wantsTheRevisionFromStaffAndTakesNoOlderOne() {
        String client = aClient();
        String revision = read(client).headers().firstValue("ETag").orElseThrow();

        assertThat(typeOf(byDesk(client, ""))).isEqualTo("if-match-missing");
        assertThat(byDesk(client, "\"0\"").statusCode()).isEqualTo(412);
        assertThat(byDesk(client, "nonsense").statusCode()).isEqualTo(400);
        assertThat(byDesk(client, revision).statusCode()).isEqualTo(200);
        assertThat(byDesk(client, revision).statusCode()).isEqualTo(412);
    }

    @Test
    void takesJsonOfAFairSizeOnly() {
        String client = aClient();

        assertThat(change(client, "<callAs/>", "application/xml").statusCode()).isEqualTo(415);
        assertThat(change(client, "{\"callAs\":\"" + "x".repeat(70_000) + "\"}", "application/json")
                        .statusCode())
                .isEqualTo(413);
    }

    private HttpResponse<String> byDesk(String client, String revision) {
        HttpRequest.Builder request = request(PREFERENCES + "?client=" + client)
                .header("Anteroom-Identity", CALLERS.frontDesk())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"voicemail\":\"NEUTRAL\"}"));
        return send(revision.isEmpty() ? request : request.header("If-Match", revision));
    }

    private HttpResponse<String> change(String client, String body, String type) {
        return send(request(PREFERENCES)
                .header("Anteroom-Identity", CALLERS.client(client))
                .header("Content-Type", type)
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> read(String client) {
        return get(PREFERENCES, CALLERS.client(client));
    }

    private static String typeOf(HttpResponse<String> answer) {
        JsonNode problem = json(answer);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        return problem.path("type").asString().replace("urn:anteroom:problem:", "");
    }

    private String aClient() {
        Instant now = clock.instant();
        BookedAppointment booked =
                BookedAppointment.bookedAt(now, inFourDays(now)).ofClient(Ids.random());
        events.appointment(booked, 2);
        untilRead("anteroom.appointments", "notification.reminder");
        return booked.clientId();
    }
}
