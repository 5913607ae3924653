package health.anteroom.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clinician is offered only where the client says they will be. */
@SchedulingIT
class LicenceIT {
    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    TestPractice practice;

    @BeforeEach
    void open() {
        practice = TestPractice.open(port, clock);
    }

    @Test
    void whereTheyAreLicensedTheyAreOfferedWithoutANote() {
        Answer here = slots("&region=US-NY");

        assertThat(here.json().path("slots").isEmpty()).isFalse();
        assertThat(here.text("region")).isEqualTo("US-NY");
        assertThat(here.json().has("note")).isFalse();
    }

    @Test
    void whereNobodyIsLicensedTheAnswerSaysSoKindly() {
        Answer there = slots("&region=US-CA");

        assertThat(there.status()).isEqualTo(200);
        assertThat(there.json().path("slots").isEmpty()).isTrue();
        assertThat(there.text("region")).isEqualTo("US-CA");
        assertThat(there.text("note")).startsWith("Nobody here is licensed");
    }

    @Test
    void whereOnlySomebodyElseIsLicensedTheAnswerPointsToThem() {
        addClinicianIn("US-CA");

        Answer mine = slots("&region=US-CA&clinician=" + practice.clinician);
        Answer anyone = slots("&region=US-CA");

        assertThat(mine.json().path("slots").isEmpty()).isTrue();
        assertThat(mine.text("note")).contains("Someone else here is");
        assertThat(anyone.json().path("slots").isEmpty()).isFalse();
        assertThat(anyone.json().path("slots").valueStream())
                .noneMatch(slot -> slot.path("clinician").asString().equals(practice.clinician));
    }

    @Test
    void aFullCalendarIsNoQuestionOfLicence() {
        practice.setHours(practice.clinician, Map.of("weekly", List.of()));

        Answer closed = slots("&region=US-NY");

        assertThat(closed.json().path("slots").isEmpty()).isTrue();
        assertThat(closed.json().has("note")).isFalse();
    }

    @Test
    void bookingForAPlaceWithoutLicenceIsRefusedAndTheHoldStays() {
        Answer hold = practice.hold("traveller", practice.at(10, "09:00"));

        Answer refused = book(hold, "US-CA");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("not-licensed");
        assertThat(refused.json().path("errors").get(0).path("pointer").asString())
                .isEqualTo("/client/region");
        assertThat(book(hold, "US-NY").status()).isEqualTo(201);
    }

    @Test
    void theDeskIsRefusedToo() {
        Answer refused = direct("US-CA");

        assertThat(refused.problem()).isEqualTo("not-licensed");
        assertThat(direct("US-NY").status()).isEqualTo(201);
    }

    private Answer book(Answer hold, String region) {
        return Api.visitor(port, "traveller")
                .post(
                        "appointments",
                        Map.of("hold", hold.text("id"), "client", client(region)),
                        Api.bearer(hold.text("token")));
    }

    private Answer direct(String region) {
        return Api.desk(port)
                .post(
                        "appointments",
                        Map.of(
                                "offering",
                                practice.offering,
                                "clinician",
                                practice.clinician,
                                "start",
                                practice.at(11, "09:00"),
                                "format",
                                "VIDEO",
                                "client",
                                client(region)));
    }

    private static Map<String, Object> client(String region) {
        return Map.of("preferredName", "Sam", "email", "sam@example.test", "zone", "UTC", "region", region);
    }

    private void addClinicianIn(String region) {
        String id = practice.clinician + "x";
        Answer saved = Api.owner(port)
                .put(
                        "clinicians/" + id,
                        Map.of(
                                "name",
                                "Dr. X",
                                "regions",
                                List.of(region),
                                "zone",
                                "UTC",
                                "offerings",
                                List.of(practice.offering)));
        assertThat(saved.status()).isEqualTo(201);
        practice.setHours(id, Map.of());
    }

    private Answer slots(String wishes) {
        String day = practice.day(10);
        return Api.visitor(port, "looker")
                .get("slots?zone=UTC&offering=" + practice.offering + "&from=" + day + "&to=" + day + wishes);
    }
}
