package health.anteroom.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SchedulingIT
class RoomsIT {
    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    TestPractice practice;
    String other;

    @BeforeEach
    void open() {
        practice = TestPractice.open(port, clock, Map.of("formats", List.of("VIDEO", "IN_PERSON")), Map.of());
        other = practice.clinician + "b";
        practice.addClinician(other);
        practice.setHours(other, Map.of());
        rooms("blue");
    }

    @AfterEach
    void noRooms() {
        rooms();
    }

    @Test
    void aVisitTakesARoomAndTheAppointmentSaysWhich() {
        Answer booked = visit("one", practice.clinician, "09:00");

        assertThat(booked.text("room")).isEqualTo(room("blue"));
        assertThat(calendar()).contains("\"room\":\"" + room("blue") + "\"");
        assertThat(booked(practice.holdAs("VIDEO", "two", other, practice.at(10, "09:00")), "two")
                        .json()
                        .has("room"))
                .isFalse();
    }

    @Test
    void whenTheOnlyRoomIsTakenAVisitIsRefusedAndAVideoIsNot() {
        visit("one", practice.clinician, "09:00");

        Answer refused = practice.holdAs("IN_PERSON", "two", other, practice.at(10, "09:30"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("slot-taken");
        assertThat(refused.text("reason")).isEqualTo("NO_ROOM");
        assertThat(practice.holdAs("VIDEO", "two", other, practice.at(10, "09:30"))
                        .status())
                .isEqualTo(201);
        assertThat(practice.holdAs("IN_PERSON", "three", other, practice.at(10, "10:30"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theListKnowsOfTheRoomForVisitsOnly() {
        visit("one", practice.clinician, "09:00");
        String wish = "&clinician=" + other;

        List<Instant> visits = practice.free(10, wish + "&format=IN_PERSON");

        assertThat(practice.free(10, wish)).contains(at("09:00"), at("09:40"));
        assertThat(visits).contains(at("08:10"), at("09:50")).doesNotContain(at("08:20"), at("09:00"), at("09:40"));
    }

    @Test
    void theNextFreeRoomIsTakenAndWithoutRoomsNobodyCountsThem() {
        rooms("blue", "green");
        assertThat(visit("one", practice.clinician, "09:00").text("room")).isEqualTo(room("blue"));
        assertThat(visit("two", other, "09:00").text("room")).isEqualTo(room("green"));

        rooms();
        Answer uncounted = visit("three", practice.clinician, "12:00");
        assertThat(uncounted.json().has("room")).isFalse();
        assertThat(visit("four", other, "12:00").status()).isEqualTo(201);
    }

    @Test
    void aRoomNeedsNoBuffer() {
        practice.offer(Map.of("formats", List.of("IN_PERSON"), "bufferAfter", "PT30M"));
        visit("one", practice.clinician, "09:00");

        assertThat(visit("two", other, "09:50").text("room")).isEqualTo(room("blue"));
    }

    @Test
    void aCancelledVisitLetsGoOfItsRoom() {
        Answer first = visit("one", practice.clinician, "09:00");

        change(first, "cancel", Map.of());

        assertThat(visit("two", other, "09:00").text("room")).isEqualTo(room("blue"));
    }

    @Test
    void aMoveKeepsItsRoomWhereItCanAndTakesAnotherWhereItCannot() {
        rooms("blue", "green");
        visit("one", practice.clinician, "09:00");
        Answer green = visit("two", other, "09:00");

        Answer later = change(green, "reschedule", Map.of("start", practice.at(10, "12:00")));
        visit("three", practice.clinician, "15:00");
        rooms("green", "blue");
        visit("four", practice.clinician, "18:00");
        Answer elsewhere = change(later, "reschedule", Map.of("start", practice.at(10, "18:00")));

        assertThat(later.text("room")).isEqualTo(room("green"));
        assertThat(elsewhere.text("room")).isEqualTo(room("blue"));
    }

    @Test
    void whoMakesItAVisitNeedsARoomAndWhoMakesItAVideoLetsGo() {
        Answer visit = visit("one", practice.clinician, "09:00");
        Answer video = booked(practice.holdAs("VIDEO", "two", other, practice.at(10, "09:00")), "two");

        Answer refused = change(video, "change-format", Map.of("format", "IN_PERSON"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("reason")).isEqualTo("NO_ROOM");

        assertThat(change(visit, "change-format", Map.of("format", "VIDEO"))
                        .json()
                        .has("room"))
                .isFalse();
        Answer changed = change(video, "change-format", Map.of("format", "IN_PERSON"));
        assertThat(changed.text("room")).isEqualTo(room("blue"));
        assertThat(change(video, "change-format", Map.of("format", "IN_PERSON")).text("revision"))
                .isEqualTo(changed.text("revision"));
        assertThat(practice.hold("three", practice.at(10, "09:00")).text("reason"))
                .isEqualTo("TIME_TAKEN");
    }

    @Test
    void staffMayPutAVisitAcrossAndThenItHasNoRoom() {
        visit("one", practice.clinician, "09:00");

        assertThat(direct(List.of()).text("reason")).isEqualTo("NO_ROOM");
        Answer across = direct(List.of("OVERLAP"));

        assertThat(across.status()).as(across.body()).isEqualTo(201);
        assertThat(across.json().has("room")).isFalse();
    }

    private Answer direct(List<String> override) {
        return Api.desk(port)
                .post(
                        "appointments",
                        Map.of(
                                "offering",
                                practice.offering,
                                "clinician",
                                other,
                                "start",
                                practice.at(10, "09:00"),
                                "format",
                                "IN_PERSON",
                                "override",
                                override,
                                "client",
                                Map.of("preferredName", "Sam", "email", "sam@example.test", "zone", "UTC")));
    }

    private Answer visit(String visitor, String with, String time) {
        return booked(practice.holdAs("IN_PERSON", visitor, with, practice.at(10, time)), visitor);
    }

    private Answer booked(Answer hold, String visitor) {
        assertThat(hold.status()).as(hold.body()).isEqualTo(201);
        Answer booked = practice.book(hold, visitor);
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        return booked;
    }

    private Answer change(Answer booked, String action, Object body) {
        return Api.visitor(port, "changer")
                .post("appointments/" + booked.text("id") + "/" + action, body, Api.bearer(booked.text("manageToken")));
    }

    private String calendar() {
        String day = practice.day(10);
        return Api.desk(port)
                .get("calendar?from=" + day + "&to=" + day + "&clinician=" + practice.clinician)
                .body();
    }

    private Instant at(String time) {
        return Instant.parse(practice.at(10, time));
    }

    /** A room of this test's own: in the others' somebody may sit already. */
    private String room(String name) {
        return practice.clinician + "-" + name;
    }

    private void rooms(String... ids) {
        List<Map<String, String>> rooms = List.of(ids).stream()
                .map(id -> Map.of("id", room(id), "name", "Room " + id))
                .toList();
        assertThat(Api.owner(port).put("practice", Map.of("rooms", rooms)).status())
                .isIn(200, 201);
    }
}
