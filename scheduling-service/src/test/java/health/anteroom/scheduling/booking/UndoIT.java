package health.anteroom.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import health.anteroom.scheduling.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SchedulingIT
class UndoIT {
    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    private TestPractice practice;

    @BeforeEach
    void openAPractice() {
        practice = TestPractice.open(port, clock);
    }

    @Test
    void takesACancellationBackUnderTheSameIdAtTheSameTime() {
        Answer booked = practice.booked("undoes", practice.at(10, "09:00"));
        Answer cancelled = link(booked, "cancel");

        Answer back = link(booked, "restore");
        Answer again = link(booked, "restore");

        assertThat(cancelled.json().has("undoUntil")).as(cancelled.body()).isTrue();
        assertThat(back.text("status")).as(back.body()).isEqualTo("BOOKED");
        assertThat(back.text("id")).isEqualTo(booked.text("id"));
        assertThat(back.text("start")).isEqualTo(booked.text("start"));
        assertThat(again.text("revision")).isEqualTo(back.text("revision"));
        assertThat(practice.hold("other", practice.at(10, "09:00")).problem()).isEqualTo("slot-taken");
        assertThat(practice.free(10)).doesNotContain(Instant.parse(practice.at(10, "09:00")));
    }

    @Test
    void aRequestStandsAsARequestAgain() {
        TestPractice asked = TestPractice.open(port, clock, Map.of("approval", "REQUEST"), Map.of());
        Answer request = asked.booked("asks", asked.at(10, "09:00"));
        link(request, "cancel");

        assertThat(link(request, "restore").text("status")).isEqualTo("REQUESTED");
    }

    @Test
    void itIsOpenForTenMinutes() {
        Answer inTime = practice.booked("quick", practice.at(10, "09:00"));
        Answer tooLate = practice.booked("slow", practice.at(10, "11:00"));
        link(inTime, "cancel");
        link(tooLate, "cancel");

        clock.advance(Duration.ofMinutes(9));
        Answer back = link(inTime, "restore");
        clock.advance(Duration.ofMinutes(1));
        Answer refused = link(tooLate, "restore");

        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(refused.problem()).isEqualTo("undo-over");
        assertThat(Api.desk(port).get(path(tooLate, "")).text("status")).isEqualTo("CANCELLED");
    }

    @Test
    void whoeverHasTheTimeByNowKeepsIt() {
        Answer booked = practice.booked("undoes", practice.at(10, "09:00"));
        link(booked, "cancel");
        Answer other = practice.booked("other", practice.at(10, "09:30"));

        Answer refused = link(booked, "restore");

        assertThat(refused.problem()).isEqualTo("slot-taken");
        assertThat(refused.text("reason")).isEqualTo("TIME_TAKEN");
        assertThat(Api.desk(port).get(path(other, "")).text("status")).isEqualTo("BOOKED");

        link(other, "cancel");
        assertThat(link(booked, "restore").status()).isEqualTo(200);
    }

    @Test
    void ofTheOneWhoTakesBackAndTheOneWhoBooksExactlyOneWins() throws Exception {
        for (int round = 0; round < 10; round++) {
            String start = practice.at(20 + round, "09:00");
            Answer booked = practice.booked("undoes", start);
            link(booked, "cancel");

            List<Answer> both =
                    Together.call(List.of(() -> link(booked, "restore"), () -> practice.hold("quick-" + start, start)));

            assertThat(both.get(0).status() == 200).isNotEqualTo(both.get(1).status() == 201);
            assertThat(both).anyMatch(answer -> answer.problem().equals("slot-taken"));
        }
    }

    @Test
    void isRefusedWhenTheClinicianWentAwaySince() {
        Answer booked = practice.booked("undoes", practice.at(10, "09:00"));
        link(booked, "cancel");
        Map<String, Object> away = Map.of(
                "clinician", practice.clinician,
                "start", practice.at(10, "08:00"),
                "end", practice.at(10, "12:00"));
        assertThat(Api.owner(port).post("time-off", away).status()).isEqualTo(201);

        assertThat(link(booked, "restore").text("reason")).isEqualTo("AWAY");
    }

    @Test
    void whatStaffPassedToBookItIsPassedAgain() {
        Map<String, Object> body = new HashMap<>(practice.slot(practice.at(0, "00:00")));
        body.put(
                "start",
                clock.instant()
                        .plus(Duration.ofHours(1))
                        .truncatedTo(java.time.temporal.ChronoUnit.HOURS)
                        .plus(Duration.ofMinutes(3))
                        .toString());
        body.put("client", Map.of("preferredName", "Sam", "email", "sam@example.test", "zone", "UTC"));
        body.put("override", List.of("LIMITS"));
        Answer offGrid = Api.desk(port).post("appointments", body);
        assertThat(offGrid.status()).as(offGrid.body()).isEqualTo(201);
        assertThat(Api.desk(port).post(path(offGrid, "/cancel"), null).status()).isEqualTo(200);

        Answer back = Api.desk(port).post(path(offGrid, "/restore"), null);

        assertThat(back.text("status")).as(back.body()).isEqualTo("BOOKED");
        assertThat(back.text("start")).isEqualTo(offGrid.text("start"));
    }

    private Answer link(Answer booked, String action) {
        return Api.visitor(port, "holder")
                .post(path(booked, "/" + action), null, Api.bearer(booked.text("manageToken")));
    }

    private static String path(Answer booked, String action) {
        return "appointments/" + booked.text("id") + action;
    }
}
