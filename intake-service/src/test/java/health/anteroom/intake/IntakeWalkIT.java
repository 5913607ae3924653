package health.anteroom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.anteroom.intake.testing.AnAppointment;
import health.anteroom.intake.testing.Api;
import health.anteroom.intake.testing.AppointmentTeller;
import health.anteroom.intake.testing.IntakeTest;
import health.anteroom.kit.testing.TestCallers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a booking to answers in the clinician's hands. */
@IntakeTest
class IntakeWalkIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    int port;

    @Autowired
    AppointmentTeller scheduling;

    private final TestCallers callers = TestCallers.to("intake");

    @Test
    void asksTheFirstPartsOneByOneAndShowsThemToTheClinician() {
        AnAppointment booking = AnAppointment.booked();
        Api client = new Api(port, callers.client(booking.client()));
        Api clinician = new Api(port, callers.clinician("c1"));
        scheduling.tell(booking);
        await().atMost(SOON)
                .until(() -> client.get("/api/intake/packets").json().size() == 1);

        Api.Answer packets = client.get("/api/intake/packets");
        assertThat(packets.json().at("/0/parts").size()).isEqualTo(4);
        assertThat(packets.at("/0/parts/0/readBy"))
                .isEqualTo("Maya Lindqvist reads this before you meet. Nobody else does.");
        String mood = "/api/intake/responses/" + packets.at("/0/parts/2/response");

        Api.Answer saved = client.put(
                mood + "/answers/44250-9",
                "{\"answer\":[{\"valueCoding\":{\"system\":\"http://loinc.org\",\"code\":\"LA6569-3\"}}]}");
        client.put(mood + "/answers/44255-8", "{\"notYet\":true}");
        client.put(mood + "/answers/44259-0", "{\"inPerson\":true}");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().at("/progress/given").asInt()).isEqualTo(1);
        Api.Answer seen = clinician.get(mood);
        assertThat(seen.at("/answers/44250-9/state")).isEqualTo("given");
        assertThat(seen.at("/answers/44250-9/answer/0/valueCoding/display")).isEqualTo("Several days");
        assertThat(seen.at("/answers/44255-8/state")).isEqualTo("notYet");
        assertThat(seen.at("/answers/44259-0/state")).isEqualTo("inPerson");
        assertThat(seen.at("/questionnaire/resourceType")).isEqualTo("Questionnaire");
        assertThat(client.post(mood + "/submit", "").at("/next")).startsWith("Maya Lindqvist reads this");
        Api.Answer after = client.put(mood + "/answers/44250-9", "{\"notYet\":true}");
        assertThat(after.status()).isEqualTo(409);
        assertThat(after.problem()).isEqualTo("response-submitted");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(client.get("/api/intake/packets")
                                .json()
                                .at("/0/parts/2/submitted")
                                .asBoolean())
                        .isTrue());
    }
}
