package health.anteroom.scheduling.practice;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SchedulingIT
class PracticeSetupIT {
    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    TestPractice practice;

    @BeforeEach
    void open() {
        practice = TestPractice.open(port, clock);
    }

    @AfterEach
    void setNothing() {
        assertThat(save(Map.of()).status()).isIn(200, 201);
    }

    @Test
    void givesBackWhatTheOwnerSetAndReplacesItAsAWhole() {
        Map<String, Object> wanted = Map.of(
                "holidays",
                List.of(
                        Map.of("date", "2031-12-25", "name", "Christmas Day"),
                        Map.of("date", "2031-12-26", "name", "Boxing Day", "zone", "Europe/London")),
                "rooms",
                List.of(Map.of("id", "blue", "name", "The blue room")));

        Answer saved = save(wanted);
        Answer read = Api.desk(port).get("practice");

        assertThat(saved.status()).isIn(200, 201);
        assertThat(read.json()).isEqualTo(Api.JSON.valueToTree(wanted)).isEqualTo(saved.json());
        assertThat(read.header("ETag")).isEqualTo(saved.header("ETag")).isNotEmpty();
        assertThat(save(wanted).header("ETag")).isEqualTo(saved.header("ETag"));
        assertThat(save(Map.of("rooms", List.of())).json().path("holidays").isEmpty())
                .isTrue();
    }

    @Test
    void anEditOfAnOlderRevisionIsRefusedAndChangesNothing() {
        String seen = save(holiday(practice.day(40))).header("ETag");
        String newer = save(holiday(practice.day(41))).header("ETag");

        Answer old = Api.owner(port).put("practice", Map.of(), "If-Match", seen);

        assertThat(old.status()).isEqualTo(412);
        assertThat(Api.owner(port).get("practice").header("ETag")).isEqualTo(newer);
        assertThat(Api.owner(port).put("practice", Map.of(), "If-Match", newer).status())
                .isEqualTo(200);
    }

    @Test
    void aHolidayIsClosedInTheListAndForWhoeverBooks() {
        String noon = practice.at(40, "12:00");
        assertThat(practice.free(40)).isNotEmpty();

        save(holiday(practice.day(40)));

        assertThat(practice.free(40)).isEmpty();
        assertThat(practice.free(41)).isNotEmpty();
        assertThat(practice.hold("h", noon).problem()).isEqualTo("not-a-slot");
        assertThat(practice.hold("h", practice.at(41, "12:00")).status()).isEqualTo(201);
    }

    @Test
    void aCliniciansOwnWordForTheDateWins() {
        save(holiday(practice.day(40)));

        practice.setHours(
                practice.clinician,
                Map.of(
                        "overrides",
                        List.of(Map.of(
                                "date",
                                practice.day(40),
                                "intervals",
                                List.of(Map.of("from", "10:00", "to", "10:50"))))));

        assertThat(practice.free(40)).hasSize(1);
        assertThat(practice.hold("own", practice.at(40, "10:00")).status()).isEqualTo(201);
    }

    @Test
    void aHolidayOfAnotherZoneIsNoHolidayHere() {
        save(Map.of(
                "holidays", List.of(Map.of("date", practice.day(40), "name", "Elsewhere", "zone", "Europe/London"))));
        assertThat(practice.free(40)).isNotEmpty();

        save(Map.of("holidays", List.of(Map.of("date", practice.day(40), "name", "Here", "zone", "UTC"))));
        assertThat(practice.free(40)).isEmpty();
    }

    @Test
    void aHoldOnADateThatBecameAHolidayIsRefusedAndSaysWhy() {
        Answer closed = practice.hold("early-1", practice.at(40, "12:00"));
        Answer open = practice.hold("early-2", practice.at(41, "12:00"));

        save(holiday(practice.day(40)));

        Answer refused = practice.book(closed, "early-1");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("slot-taken");
        assertThat(refused.text("reason")).isEqualTo("AWAY");
        assertThat(practice.book(open, "early-2").status()).isEqualTo(201);
    }

    @Test
    void whatWasBookedBeforeStays() {
        Answer booked = practice.booked("settled", practice.at(40, "12:00"));

        save(holiday(practice.day(40)));

        assertThat(Api.desk(port).get("appointments/" + booked.text("id")).text("status"))
                .isEqualTo("BOOKED");
    }

    private Answer save(Map<String, Object> setup) {
        return Api.owner(port).put("practice", setup);
    }

    private static Map<String, Object> holiday(String date) {
        return Map.of("holidays", List.of(Map.of("date", date, "name", "A holiday")));
    }
}
