package health.anteroom.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SchedulingIT
class HistoryIT {
    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    @Test
    void tellsEverythingThatHappenedByWhomInOrder() {
        TestPractice practice = TestPractice.open(port, clock);
        Answer booked = practice.booked("told", practice.at(10, "09:00"));
        String path = "appointments/" + booked.text("id");
        String client =
                Api.desk(port).get(path).json().path("client").path("id").asString();
        String[] link = Api.bearer(booked.text("manageToken"));

        Api.visitor(port, "told").post(path + "/reschedule", Map.of("start", practice.at(11, "10:00")), link);
        Api.client(port, client).post(path + "/change-format", Map.of("format", "PHONE"));
        Api.client(port, client).post(path + "/confirm", null);
        Api.desk(port).post(path + "/arrive", null);
        Api.clinician(port, practice.clinician).post(path + "/fulfil", null);
        Api.owner(port).post(path + "/cancel", Map.of("reason", "A secret reason"));
        Api.owner(port).post(path + "/restore", null);

        Answer history = Api.desk(port).get(path + "/history");
        List<JsonNode> changes = history.json().path("changes").valueStream().toList();
        assertThat(changes.stream().map(change -> change.path("what").asString()))
                .containsExactly(
                        "BOOKED",
                        "MOVED",
                        "FORMAT_CHANGED",
                        "CONFIRMED",
                        "ATTENDANCE",
                        "ATTENDANCE",
                        "CANCELLED",
                        "RESTORED");
        assertThat(changes.stream().map(change -> change.path("by").path("kind").asString()))
                .containsExactly("ANYONE", "ANYONE", "CLIENT", "CLIENT", "FRONT_DESK", "CLINICIAN", "OWNER", "OWNER");
        assertThat(changes.get(1).path("meeting").path("start").asString()).startsWith(practice.day(11));
        assertThat(changes.get(2).path("meeting").path("format").asString()).isEqualTo("PHONE");
        assertThat(changes.get(4).path("attendance").asString()).isEqualTo("ARRIVED");
        assertThat(history.body()).doesNotContain("A secret reason", "Sam", "example.test", client);
    }

    @Test
    void whoeverAskedForWhatStoodAlreadyLeavesNoEntry() {
        TestPractice practice = TestPractice.open(port, clock);
        Answer booked = practice.booked("twice", practice.at(10, "09:00"));
        String path = "appointments/" + booked.text("id");

        Api.desk(port).post(path + "/arrive", null);
        Api.owner(port).post(path + "/arrive", null);

        assertThat(Api.desk(port).get(path + "/history").json().path("changes").size())
                .isEqualTo(2);
    }

    @Test
    void attendanceSaysWhoEnteredItAndWhen() {
        TestPractice practice = TestPractice.open(port, clock);
        Answer booked = practice.booked("here", practice.at(10, "09:00"));
        String path = "appointments/" + booked.text("id");
        assertThat(Api.desk(port).get(path).json().has("attendanceEntered")).isFalse();

        Answer arrived = Api.desk(port).post(path + "/arrive", null);
        Answer forTheClient = Api.visitor(port, "here").get(path, Api.bearer(booked.text("manageToken")));

        JsonNode entered = arrived.json().path("attendanceEntered");
        assertThat(entered.path("by").path("kind").asString())
                .as(arrived.body())
                .isEqualTo("FRONT_DESK");
        assertThat(entered.path("by").path("subject").asString()).isNotEmpty();
        assertThat(entered.path("at").asString()).isNotEmpty();
        assertThat(forTheClient.json().propertyNames())
                .doesNotContain("attendance", "attendanceEntered", "lastChange", "overrides");
    }

    @Test
    void aDoubleBookingIsRecordedWithWhatWasPassed() {
        TestPractice practice = TestPractice.open(port, clock);
        practice.booked("first", practice.at(10, "09:00"));
        Map<String, Object> body = new HashMap<>(practice.slot(practice.at(10, "09:00")));
        body.put("client", Map.of("preferredName", "Kim", "email", "kim@example.test", "zone", "UTC"));
        body.put("override", List.of("OVERLAP"));

        Answer across = Api.desk(port).post("appointments", body);

        JsonNode first = Api.desk(port)
                .get("appointments/" + across.text("id") + "/history")
                .json()
                .path("changes")
                .get(0);
        assertThat(first.path("overrides").get(0).asString()).isEqualTo("OVERLAP");
        assertThat(first.path("by").path("kind").asString()).isEqualTo("FRONT_DESK");
    }
}
