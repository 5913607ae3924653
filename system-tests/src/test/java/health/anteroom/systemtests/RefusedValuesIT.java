package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.check.Refusals;
import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.Json;
import health.anteroom.systemtests.practice.ClientRecord;
import health.anteroom.systemtests.practice.Hold;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.practice.Slot;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Well-formed, and still not acceptable: the right status, and nothing changed. */
@Order(16)
@ExtendWith(SharedStack.class)
class RefusedValuesIT {
    private static final String HOLDS = "/api/scheduling/holds";
    private static final String APPOINTMENTS = "/api/scheduling/appointments";

    private static @Nullable ClientRecord somebody;

    private Practice practice;
    private Refusals refusals;
    private Slot free;

    @BeforeEach
    void enter(RunningStack stack) {
        practice = new Practice(stack);
        refusals = new Refusals(stack, practice);
        free = practice.aSlotAfter(Duration.ofDays(3), "individual", "c1");
    }

    @ParameterizedTest
    @CsvSource({
        // Between two slots, at night, long ago, far ahead, in the hour that the clocks skip, with seconds.
        "start, 2027-04-06T10:07:00-04:00, 422",
        "start, 2027-04-06T03:00:00-04:00, 422",
        "start, 2020-01-07T10:00:00-05:00, 422",
        "start, 2099-01-06T10:00:00-05:00, 422",
        "start, 2027-03-14T02:30:00-05:00, 422",
        "start, 2027-04-06T10:00:01-04:00, 422",
        // Not a time at all, or a local one that does not say which moment it means.
        "start, 2027-04-06T10:00:00, 400",
        "start, 2027-02-30T10:00:00-05:00, 400",
        "start, tomorrow, 400",
        "start, 1, 400",
        "format, TELEPATHY, 400",
        "offering, nothing-like-it, 422",
        "clinician, nobody, 422",
        "offering, '', 422",
        "clinician, '$where', 422",
    })
    void aHoldOfWhatIsNotOfferedIsRefused(String field, String value, int status) {
        Map<String, Object> body = new LinkedHashMap<>(free.held("VIDEO"));
        body.put(field, value);

        refuses(status, () -> practice.visitor().post(HOLDS).body(body).send());
    }

    @Test
    void aThirdHoldOfOneVisitorIsRefused() {
        AnteroomClient browser = practice.visitor();
        List<Slot> slots = practice.slotsAfter(Duration.ofDays(12), "individual", "c2");
        practice.hold(browser, slots.getFirst());
        practice.hold(browser, slots.getLast());
        Slot third = practice.aSlotAfter(Duration.ofDays(3), "individual", "c3");

        refuses(409, () -> browser.post(HOLDS).body(third.held("VIDEO")).send());

        practice.hold(practice.visitor(), third);
    }

    @Test
    void anExpiredHoldBooksNothing() {
        Hold hold = practice.hold(practice.visitor(), free);
        practice.time().advance(Duration.ofMinutes(11));

        refuses(409, () -> practice.bookHold(hold, Person.withEmail("Late"))).expect(409, "hold-expired");
        hold.browser()
                .post(HOLDS + "/" + hold.id() + "/renew")
                .bearer(hold.token())
                .send()
                .expect(409, "hold-expired");

        practice.hold(practice.visitor(), free);
    }

    @Test
    void aRenewedHoldStillBooks() {
        Hold hold = practice.hold(practice.visitor(), free);
        practice.time().advance(Duration.ofMinutes(8));
        hold.browser()
                .post(HOLDS + "/" + hold.id() + "/renew")
                .bearer(hold.token())
                .send()
                .expect(200);
        practice.time().advance(Duration.ofMinutes(8));

        practice.bookHold(hold, Person.withEmail("Slow")).expect(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=2027-04-01&to=2027-06-02&zone=America/New_York | 422", // 63 days
                "from=2027-04-02&to=2027-04-01&zone=America/New_York | 422",
                "from=2027-04-01&to=2027-04-02&zone=Mars/Olympus | 422",
                "from=2027-04-01&to=2027-04-02&zone= | 422",
                "from=2027-04-01&to=2027-04-02 | 400",
                "from=2027-02-29&to=2027-04-02&zone=UTC | 400",
                "from=yesterday&to=2027-04-02&zone=UTC | 400",
                "from=%00&to=2027-04-02&zone=UTC | 400",
                "from=-999999999-01-01&to=-999999999-01-02&zone=UTC | 422",
                "from=+999999999-12-31&to=+999999999-12-31&zone=UTC | 422",
                "from=2027-04-01&to=2027-04-02&zone=UTC&region=Nowhere | 422",
                "from=2027-04-01&to=2027-04-02&zone=UTC&format=TELEPATHY | 400"
            })
    void slotsOfAnImpossibleRangeAreRefused(String query, int status) {
        Answer answer = practice.visitor()
                .get("/api/scheduling/slots?offering=individual&" + query)
                .send();

        assertThat(answer.status()).as(answer.toString()).isIn(status, status == 400 ? 422 : 400);
        assertThat(answer.isProblem()).isTrue();
    }

    @Test
    void slotsOfTheLongestRangeAreAnswered() {
        practice.visitor()
                .get("/api/scheduling/slots?offering=individual&from=2027-04-01&to=2027-06-01&zone=America/New_York")
                .send()
                .expect(200);
    }

    @ParameterizedTest
    @CsvSource({
        "preferredName, ''",
        "preferredName, ' '",
        "zone, Mars/Olympus",
        "zone, ''",
        "email, not-an-address",
        "email, 'a@b.test\r\nBcc: c@d.test'",
        "preferredName, 'Ro\r\nBcc: c@d.test'",
        "email, '<a@b.test>, c@d.test'",
        "phone, 12",
        "phone, '+1 212 555 0117\r\nX: y'",
        "region, Nowhere",
        "preferredName, 'Ro\u0000'"
    })
    void aBookingForNobodyWhoCanBeReachedIsRefused(String field, String value) {
        Hold hold = practice.hold(practice.visitor(), free);
        String text = value.replace("\\r", "\r").replace("\\n", "\n").replace("\\u0000", "\0");

        Answer answer = refuses(422, () -> practice.bookHold(hold, Person.withEmail("Ro"), Map.of(field, text)));

        assertThat(answer.json().path("errors").size()).isPositive();
        assertThat(answer.body()).doesNotContain("d.test");
        practice.bookHold(hold, Person.withEmail("Ro")).expect(201);
    }

    @Test
    void aBookingWithoutAnyWayToReachSomebodyIsRefused() {
        Hold hold = practice.hold(practice.visitor(), free);
        Map<String, Object> body =
                Json.object("hold", hold.id(), "client", Map.of("preferredName", "Ro", "zone", "UTC"));

        refuses(
                422,
                () -> hold.browser()
                        .post(APPOINTMENTS)
                        .bearer(hold.token())
                        .body(body)
                        .send());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing-like-it | {\"notYet\":true} | 404",
                "call-as | {\"notYet\":false} | 422",
                "call-as | {\"notYet\":true,\"inPerson\":true} | 422",
                "call-as | {\"answer\":[{\"valueInteger\":1}]} | 422",
                "call-as | {\"answer\":[{\"valueString\":\"a\"},{\"valueString\":\"b\"}]} | 422",
                "call-as | {\"answer\":[{\"valueString\":\"a\",\"valueInteger\":1}]} | 422",
                "call-as | {\"answer\":[{}]} | 422",
                "call-as | {\"answer\":\"a\"} | 400",
                "pronouns | {\"answer\":[{\"valueCoding\":{\"code\":\"no-such-option\"}}]} | 422"
            })
    void anAnswerThatDoesNotFitItsQuestionIsRefused(String linkId, String body, int status) {
        ClientRecord theirs = somebody();
        String response = theirs.ids().get("/api/intake/responses/");

        refuses(
                status,
                () -> theirs.client()
                        .put("/api/intake/responses/%s/answers/%s".formatted(response, linkId))
                        .body(body)
                        .send());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reminders\":[\"P30D\"]}",
                "{\"zone\":\"Mars/Olympus\"}",
                "{\"quietHours\":{\"from\":\"25:00\",\"to\":\"08:00\"}}",
                "{\"reminders\":[\"P1D\",\"P1D\"]}",
                "{\"callAs\":\"Ro\\r\\nBcc: x@y.test\"}"
            })
    void preferencesThatNobodyCouldKeepAreRefused(String body) {
        ClientRecord theirs = somebody();

        refuses(
                422,
                () -> theirs.client()
                        .put("/api/notifications/preferences")
                        .body(body)
                        .send());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/scheduling/nothing",
                "/api/nothing",
                "/api/scheduling/appointments/%00",
                "/api/scheduling/appointments/..%2f..",
                "/api/intake/packets/' OR 1=1",
                "/openapi/nothing.json",
                "/calendar/nothing"
            })
    void aPathThatIsNotThereIsNotThere(String path) {
        Answer answer = practice.visitor()
                .get(path.replace(" ", "%20").replace("'", "%27"))
                .send();

        assertThat(answer.status()).as(answer.toString()).isIn(400, 401, 404);
        assertThat(answer.isProblem()).as(answer.toString()).isTrue();
    }

    /** One client for all rows that try to change something of theirs: none does. */
    private ClientRecord somebody() {
        if (somebody == null) {
            somebody = ClientRecord.ofANewClient(practice);
        }
        return somebody;
    }

    private Answer refuses(int status, Supplier<Answer> call) {
        return refusals.expect(status, call);
    }
}
