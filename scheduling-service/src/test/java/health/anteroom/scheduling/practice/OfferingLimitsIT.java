package health.anteroom.scheduling.practice;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SchedulingIT
class OfferingLimitsIT {
    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    @Test
    void givesBackTheLimitsThatTheOwnerSetAndNoneWhereThereAreNone() {
        TestPractice limited = TestPractice.open(
                port,
                clock,
                Map.of("maximumPerDay", 2, "maximumPerWeek", 5, "earliest", "09:30", "latest", "24:00"),
                Map.of());
        TestPractice plain = TestPractice.open(port, clock);

        Answer read = Api.desk(port).get("offerings/" + limited.offering);
        Answer none = Api.desk(port).get("offerings/" + plain.offering);

        assertThat(read.json().path("maximumPerDay").asInt()).isEqualTo(2);
        assertThat(read.json().path("maximumPerWeek").asInt()).isEqualTo(5);
        assertThat(read.text("earliest")).isEqualTo("09:30");
        assertThat(read.text("latest")).isEqualTo("24:00");
        assertThat(none.json().propertyNames()).doesNotContain("maximumPerDay", "maximumPerWeek", "earliest", "latest");
        assertThat(Api.owner(port)
                        .put("offerings/" + limited.offering, read.body())
                        .header("ETag"))
                .isEqualTo(read.header("ETag"));
    }

    @Test
    void nothingStartsBeforeTheEarliestOrEndsAfterTheLatest() {
        TestPractice practice =
                TestPractice.open(port, clock, Map.of("earliest", "09:25", "latest", "10:35"), Map.of());

        List<Instant> free = practice.free(10);

        assertThat(free)
                .containsExactly(Instant.parse(practice.at(10, "09:30")), Instant.parse(practice.at(10, "09:40")));
        assertThat(practice.hold("early", practice.at(10, "09:20")).problem()).isEqualTo("not-a-slot");
        assertThat(practice.hold("late", practice.at(10, "09:50")).problem()).isEqualTo("not-a-slot");
        assertThat(practice.hold("right", practice.at(10, "09:40")).status()).isEqualTo(201);
    }

    @Test
    void theDayOfOneOfferingIsFullAndThatOfAnotherIsNot() {
        TestPractice practice = TestPractice.open(port, clock, Map.of("maximumPerDay", 1), Map.of());
        String other = practice.offerAnother(Map.of());
        Answer first = practice.booked("one", practice.at(10, "09:00"));

        Answer refused = practice.hold("two", practice.at(10, "12:00"));

        assertThat(refused.problem()).isEqualTo("slot-taken");
        assertThat(refused.text("reason")).isEqualTo("DAY_FULL");
        assertThat(practice.free(10)).isEmpty();
        assertThat(practice.free(11)).isNotEmpty();
        assertThat(Api.visitor(port, "three")
                        .post("holds", Api.hold(other, practice.clinician, practice.at(10, "12:00")))
                        .status())
                .isEqualTo(201);

        cancel(first);
        assertThat(practice.hold("two", practice.at(10, "15:00")).status()).isEqualTo(201);
    }

    @Test
    void theWeekOfOneOfferingIsFullUntilMonday() {
        TestPractice practice = TestPractice.open(port, clock, Map.of("maximumPerWeek", 2), Map.of());
        int monday = practice.daysToAMonday();
        practice.booked("mon", practice.at(monday, "09:00"));
        practice.booked("sun", practice.at(monday + 6, "09:00"));

        Answer refused = practice.hold("wed", practice.at(monday + 2, "09:00"));

        assertThat(refused.text("reason")).isEqualTo("WEEK_FULL");
        assertThat(practice.free(monday + 2)).isEmpty();
        assertThat(practice.hold("next", practice.at(monday + 7, "09:00")).status())
                .isEqualTo(201);
        assertThat(practice.hold("last", practice.at(monday - 1, "09:00")).status())
                .isEqualTo(201);
    }

    @Test
    void aMoveWithinAFullDayKeepsItsPlaceAndOneIntoItIsRefused() {
        TestPractice practice = TestPractice.open(port, clock, Map.of("maximumPerDay", 1), Map.of());
        Answer inside = practice.booked("inside", practice.at(10, "09:00"));
        Answer outside = practice.booked("outside", practice.at(11, "09:00"));

        assertThat(move(inside, practice.at(10, "15:00")).status()).isEqualTo(200);
        assertThat(move(outside, practice.at(10, "09:00")).text("reason")).isEqualTo("DAY_FULL");
        assertThat(move(outside, practice.at(12, "09:00")).status()).isEqualTo(200);
        assertThat(practice.hold("after", practice.at(11, "09:00")).status()).isEqualTo(201);
    }

    @Test
    void theDeskMayPassAMaximumAndSaysSo() {
        TestPractice practice = TestPractice.open(port, clock, Map.of("maximumPerDay", 1), Map.of());
        practice.booked("one", practice.at(10, "09:00"));

        assertThat(direct(practice, List.of()).text("reason")).isEqualTo("DAY_FULL");
        Answer passed = direct(practice, List.of("LIMITS"));

        assertThat(passed.status()).isEqualTo(201);
        assertThat(passed.json().path("overrides").get(0).asString()).isEqualTo("LIMITS");
    }

    private Answer direct(TestPractice practice, List<String> override) {
        return Api.desk(port)
                .post(
                        "appointments",
                        Map.of(
                                "offering",
                                practice.offering,
                                "clinician",
                                practice.clinician,
                                "start",
                                practice.at(10, "12:00"),
                                "format",
                                "VIDEO",
                                "override",
                                override,
                                "client",
                                Map.of("preferredName", "Sam", "email", "sam@example.test", "zone", "UTC")));
    }

    private Answer move(Answer booked, String start) {
        return Api.visitor(port, "mover")
                .post(
                        "appointments/" + booked.text("id") + "/reschedule",
                        Map.of("start", start),
                        Api.bearer(booked.text("manageToken")));
    }

    private void cancel(Answer booked) {
        Answer done = Api.visitor(port, "canceller")
                .post("appointments/" + booked.text("id") + "/cancel", null, Api.bearer(booked.text("manageToken")));
        assertThat(done.status()).isEqualTo(200);
    }
}
