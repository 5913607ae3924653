package health.anteroom.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SchedulingIT
class RequestIT {
    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    private TestPractice practice;

    @BeforeEach
    void openAPracticeThatIsAsked() {
        practice = TestPractice.open(port, clock, Map.of("approval", "REQUEST"), Map.of());
    }

    @Test
    void keepsItsTimeHasAnOwnerAndADueTimeAndIsFound() {
        Answer asked = practice.booked("asks", practice.at(10, "09:00"));

        JsonNode listed = listed(asked.text("id"));

        assertThat(asked.text("status")).isEqualTo("REQUESTED");
        assertThat(asked.json().path("request").has("owner")).isFalse();
        assertThat(practice.hold("other", practice.at(10, "09:00")).problem()).isEqualTo("slot-taken");
        assertThat(listed.path("request").path("owner").path("kind").asString()).isEqualTo("FRONT_DESK");
        assertThat(listed.path("request").path("overdue").asBoolean()).isFalse();
        assertThat(moment(listed.path("request"), "dueAt"))
                .isEqualTo(moment(asked.json(), "bookedAt").plus(Duration.ofDays(1)));
        assertThat(moment(listed.path("request"), "endsAt")).isEqualTo(Instant.parse(practice.at(10, "08:00")));
    }

    @Test
    void isBookedOnceSomebodySaysYesAndSayingItTwiceChangesNothing() {
        Answer asked = practice.booked("yes", practice.at(10, "09:00"));

        Answer approved = answer(asked, "approve");
        Answer again = answer(asked, "approve");

        assertThat(approved.text("status")).as(approved.body()).isEqualTo("BOOKED");
        assertThat(approved.json().has("request")).isFalse();
        assertThat(again.text("revision")).isEqualTo(approved.text("revision"));
        assertThat(listed(asked.text("id")).isMissingNode()).isTrue();
        assertThat(whats(asked)).containsExactly("REQUESTED", "APPROVED");
    }

    @Test
    void letsItsTimeGoWhenSomebodySaysNoAndKeepsTheReasonInside() {
        Answer asked = practice.booked("no", practice.at(10, "09:00"));

        Answer declined = Api.desk(port).post(path(asked, "/decline"), Map.of("reason", "Full that month"));

        assertThat(declined.text("status")).as(declined.body()).isEqualTo("CANCELLED");
        assertThat(declined.json().has("undoUntil")).isFalse();
        assertThat(link(asked, "")).doesNotContain("Full that month");
        assertThat(practice.hold("other", practice.at(10, "09:00")).status()).isEqualTo(201);
        assertThat(answer(asked, "approve").problem()).isEqualTo("not-active");
        assertThat(answer(asked, "decline").status()).isEqualTo(200);
        assertThat(whats(asked)).containsExactly("REQUESTED", "DECLINED");
    }

    @Test
    void belongsToWhoeverTookItOn() {
        Answer asked = practice.booked("mine", practice.at(10, "09:00"));

        Answer taken = Api.clinician(port, practice.clinician).post(path(asked, "/take-on"), null);
        Answer again = Api.clinician(port, practice.clinician).post(path(asked, "/take-on"), null);

        JsonNode owner = taken.json().path("request").path("owner");
        assertThat(owner.path("kind").asString()).as(taken.body()).isEqualTo("CLINICIAN");
        assertThat(owner.path("subject").asString()).isNotEmpty();
        assertThat(again.text("revision")).isEqualTo(taken.text("revision"));
        assertThat(answer(asked, "take-on")
                        .json()
                        .path("request")
                        .path("owner")
                        .path("kind")
                        .asString())
                .isEqualTo("FRONT_DESK");
    }

    @Test
    void cannotBeTakenOnOrDeclinedOnceItIsBooked() {
        Answer asked = practice.booked("late", practice.at(10, "09:00"));
        answer(asked, "approve");

        assertThat(answer(asked, "take-on").problem()).isEqualTo("not-requested");
        assertThat(answer(asked, "decline").problem()).isEqualTo("not-requested");
        assertThat(Api.desk(port).get(path(asked, "")).text("status")).isEqualTo("BOOKED");
    }

    @Test
    void anAnswerOnAnOlderRevisionIsRefusedAndSaysWhoWasQuicker() {
        Answer asked = practice.booked("two-desks", practice.at(10, "09:00"));
        answer(asked, "approve");

        Answer late =
                Api.owner(port).post(path(asked, "/decline"), null, "If-Match", "\"" + asked.text("revision") + "\"");

        JsonNode last = Api.owner(port).get(path(asked, "")).json().path("lastChange");
        assertThat(late.status()).isEqualTo(412);
        assertThat(last.path("what").asString()).isEqualTo("APPROVED");
        assertThat(last.path("by").path("kind").asString()).isEqualTo("FRONT_DESK");
    }

    @Test
    void isOverdueAfterADayAndEndsAnHourBeforeItWouldBeginIfNobodyAnswers() {
        Answer asked = practice.booked("silence", practice.at(3, "09:00"));

        clock.advance(Duration.between(
                clock.instant(), moment(asked.json(), "bookedAt").plus(Duration.ofDays(1))));
        assertThat(listed(asked.text("id")).path("request").path("overdue").asBoolean())
                .isTrue();

        Instant ends = Instant.parse(
                moment(asked.json(), "start").minus(Duration.ofHours(1)).toString());
        clock.advance(Duration.between(clock.instant(), ends));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Api.desk(port).get(path(asked, "")).text("status").equals("CANCELLED"));

        assertThat(whats(asked)).containsExactly("REQUESTED", "UNANSWERED");
        assertThat(Api.desk(port)
                        .get(path(asked, ""))
                        .json()
                        .path("lastChange")
                        .path("by")
                        .path("kind")
                        .asString())
                .isEqualTo("NOBODY");
        assertThat(listed(asked.text("id")).isMissingNode()).isTrue();
    }

    @Test
    void aClientTakesTheirRequestBackWhateverTheLimits() {
        TestPractice strict = TestPractice.open(
                port, clock, Map.of("approval", "REQUEST", "cancelNotice", "P30D", "maximumMoves", 0), Map.of());
        Answer asked = strict.booked("unsure", strict.at(10, "09:00"));

        Answer back =
                Api.visitor(port, "unsure").post(path(asked, "/cancel"), null, Api.bearer(asked.text("manageToken")));

        assertThat(back.text("status")).as(back.body()).isEqualTo("CANCELLED");
    }

    @Test
    void staffOfOneClinicianDoNotSeeTheRequestsOfAnother() {
        Answer asked = practice.booked("private", practice.at(10, "09:00"));

        Answer others = Api.clinician(port, "c1").get("requests");

        assertThat(others.status()).isEqualTo(200);
        assertThat(others.body()).doesNotContain(asked.text("id"));
        assertThat(Api.clinician(port, practice.clinician).get("requests").body())
                .contains(asked.text("id"));
    }

    private Answer answer(Answer asked, String how) {
        return Api.desk(port).post(path(asked, "/" + how), null);
    }

    private String link(Answer asked, String action) {
        return Api.visitor(port, "holder")
                .get(path(asked, action), Api.bearer(asked.text("manageToken")))
                .body();
    }

    private List<String> whats(Answer asked) {
        return Api.desk(port)
                .get(path(asked, "/history"))
                .json()
                .path("changes")
                .valueStream()
                .map(change -> change.path("what").asString())
                .toList();
    }

    private JsonNode listed(String id) {
        return Api.desk(port)
                .get("requests")
                .json()
                .path("appointments")
                .valueStream()
                .filter(one -> one.path("id").asString().equals(id))
                .findFirst()
                .orElseGet(() -> Api.JSON.missingNode());
    }

    private static Instant moment(JsonNode node, String field) {
        return OffsetDateTime.parse(node.path(field).asString()).toInstant();
    }

    private static String path(Answer asked, String action) {
        return "appointments/" + asked.text("id") + action;
    }
}
