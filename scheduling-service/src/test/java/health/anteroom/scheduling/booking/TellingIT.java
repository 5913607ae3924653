package health.anteroom.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the client is to hear of what staff change. */
@SchedulingIT
class TellingIT {
    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    @Autowired
    com.mongodb.client.MongoDatabase database;

    private TestPractice practice;
    private Answer booked;
    private String path;

    @BeforeEach
    void aBooking() {
        practice = TestPractice.open(port, clock);
        booked = practice.booked("told", practice.at(10, "09:00"));
        path = "appointments/" + booked.text("id");
    }

    @Test
    void staffSayHowAMoveIsTold() {
        Answer moved =
                Api.desk(port).post(path + "/reschedule", Map.of("start", practice.at(10, "11:00"), "tell", "NO"));

        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(toldOf()).isEqualTo("NO");
    }

    @Test
    void whatIsNotSaidIsToldAfterABreath() {
        Api.desk(port).post(path + "/reschedule", Map.of("start", practice.at(10, "11:00")));

        assertThat(toldOf()).isEqualTo("BREATH");
    }

    /** "Tell now", said while it waits, is a change of that alone. */
    @Test
    void itCanBeSaidAfterwards() {
        Answer moved = Api.desk(port).post(path + "/reschedule", Map.of("start", practice.at(10, "11:00")));

        Answer now =
                Api.desk(port).post(path + "/reschedule", Map.of("start", practice.at(10, "11:00"), "tell", "NOW"));
        Answer again =
                Api.desk(port).post(path + "/reschedule", Map.of("start", practice.at(10, "11:00"), "tell", "NOW"));

        assertThat(toldOf()).isEqualTo("NOW");
        assertThat(now.text("start")).isEqualTo(moved.text("start"));
        assertThat(again.text("revision")).isEqualTo(now.text("revision"));
    }

    @Test
    void aClientSaysNothingOfIt() {
        Answer refused = Api.visitor(port, "told")
                .post(path + "/cancel", Map.of("tell", "NO"), Api.bearer(booked.text("manageToken")));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(Api.desk(port).get(path).text("status")).isEqualTo("BOOKED");
    }

    @Test
    void whatWasEnteredByMistakeIsTakenBack() {
        Api.desk(port).post(path + "/no-show", null);

        Answer back = Api.desk(port).post(path + "/expect", null);

        assertThat(back.text("attendance")).as(back.body()).isEqualTo("EXPECTED");
    }

    @Test
    void theCalendarSaysWhoWorksWhen() {
        String day = practice.at(10, "09:00").substring(0, 10);

        Answer calendar =
                Api.desk(port).get("calendar?zone=UTC&from=" + day + "&to=" + day + "&clinician=" + practice.clinician);

        assertThat(calendar.json().at("/hours/0/clinician").asString())
                .as(calendar.body())
                .isEqualTo(practice.clinician);
        assertThat(calendar.json().path("holidays").isArray()).isTrue();
    }

    private String toldOf() {
        Document stored = database.getCollection("appointments")
                .find(new Document("_id", booked.text("id")))
                .first();
        return stored == null
                ? ""
                : stored.getList("history", Document.class).getLast().getString("tell");
    }
}
