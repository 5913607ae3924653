package health.anteroom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.anteroom.intake.testing.AnAppointment;
import health.anteroom.intake.testing.Api;
import health.anteroom.intake.testing.AppointmentTeller;
import health.anteroom.intake.testing.IntakeTest;
import health.anteroom.kit.testing.TestCallers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A client who meets Maya has written something; Tom comes later. */
@IntakeTest
class WhoReadsIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String BEFORE = "My mother's house";
    private static final String AFTER = "The garden behind it";

    @LocalServerPort
    int port;

    @Autowired
    AppointmentTeller scheduling;

    private final TestCallers callers = TestCallers.to("intake");
    private AnAppointment first;
    private Api client;
    private Api maya;
    private Api tom;
    private Api desk;
    private String part;

    @BeforeEach
    void aClientWhoWroteSomething() {
        first = AnAppointment.booked();
        client = new Api(port, callers.client(first.client()));
        maya = new Api(port, callers.clinician("c1"));
        tom = new Api(port, callers.clinician("c2"));
        desk = new Api(port, callers.frontDesk());
        scheduling.tell(first);
        await().atMost(SOON)
                .until(() -> client.get("/api/intake/packets").json().size() == 1);
        part = "/api/intake/responses/"
                + client.get("/api/intake/packets")
                        .json()
                        .at("/0/parts/0/response")
                        .asString();
        await().atMost(SOON).until(() -> client.get(part).status() == 200);
        write("hope", BEFORE, "");
    }

    @Test
    void whoeverIsBookedLaterReadsOnlyWhatComesAfterTheirName() {
        tomIsBooked(first.another());

        assertThat(tom.get(part).status()).isEqualTo(404);
        client.get(part);
        write("easier", AFTER, "");
        assertThat(tom.get(part).body()).contains(AFTER).doesNotContain(BEFORE);
        assertThat(maya.get(part).body()).contains(AFTER, BEFORE);
        assertThat(client.get("/api/intake/readers")
                        .json()
                        .at("/asks/0/clinician")
                        .asString())
                .isEqualTo("c2");
    }

    /** A page that showed the line before answers for what it showed. */
    @Test
    void anAnswerKeepsTheLineThatItsPageShowed() {
        tomIsBooked(first.another());
        client.get(part);

        write("easier", AFTER, ",\"readers\":1");

        assertThat(tom.get(part).status()).isEqualTo(404);
        assertThat(maya.get(part).body()).contains(AFTER);
    }

    @Test
    void aBookingWithNothingButTheContactOpensNothing() {
        AnAppointment unproven = first.another();
        scheduling.tell(unproven.with("c2", "Tom Okafor").put("unproven", true));
        AnAppointment seenAfterIt = AnAppointment.booked();
        scheduling.tell(seenAfterIt);
        Api other = new Api(port, callers.client(seenAfterIt.client()));
        await().atMost(SOON).until(() -> other.get("/api/intake/packets").json().size() == 1);

        assertThat(tom.get(part).status()).isEqualTo(404);
        assertThat(tom.get("/api/intake/clients/" + first.client()).status()).isEqualTo(404);
        assertThat(client.get(part).at("/readBy")).doesNotContain("Tom");
    }

    @Test
    void theClientsYesOpensAndTheirEndCloses() {
        tomIsBooked(first.another());

        Api.Answer agreed = client.post("/api/intake/readers/c2/agree", "{\"answer\":\"YES\"}");
        assertThat(agreed.status()).as(agreed.body()).isEqualTo(200);
        assertThat(tom.get(part).body()).contains(BEFORE);
        assertThat(client.get("/api/intake/readers")
                        .json()
                        .at("/opened/0/clinician")
                        .asString())
                .isEqualTo("c2");

        client.delete("/api/intake/readers/c2");
        assertThat(tom.get(part).status()).isEqualTo(404);
        assertThat(maya.get(part).body()).contains(BEFORE);
    }

    @Test
    void aYesByPhoneCountsOnTheNumberOnFileAlone() {
        tomIsBooked(first.another());
        String readers = "/api/intake/clients/" + first.client() + "/readers";

        assertThat(desk.post(readers, "{\"clinician\":\"c2\",\"agreed\":\"YES\"}")
                        .status())
                .isEqualTo(422);
        assertThat(tom.get(part).status()).isEqualTo(404);
        Api.Answer agreed = desk.post(readers, "{\"clinician\":\"c2\",\"agreed\":\"YES\",\"rangStoredNumber\":true}");

        assertThat(agreed.status()).as(agreed.body()).isEqualTo(200);
        assertThat(tom.get(part).body()).contains(BEFORE);
        assertThat(client.get("/api/intake/readers").body()).contains("AGREED_BY_PHONE");
    }

    @Test
    void anEmergencyOpensItWithAReasonThatTheClientSees() {
        tomIsBooked(first.another());
        String emergency = "/api/intake/clients/" + first.client() + "/emergency";

        assertThat(tom.post(emergency, "{\"reason\":\"short\"}").status()).isEqualTo(422);
        Api.Answer opened = tom.post(emergency, "{\"reason\":\"They do not answer the door.\"}");

        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        assertThat(tom.get(part).body()).contains(BEFORE);
        assertThat(client.get("/api/intake/readers").body()).contains("EMERGENCY_LOOK", "They do not answer the door.");
    }

    @Test
    void theCliniciansPageShowsTheWordsAndWhatIsClosed() {
        client.put(part + "/answers/easier", "{\"notYet\":true}");
        tomIsBooked(first.another());
        client.get(part);
        write("call-as", "Riv", "");

        Api.Answer mayas = maya.get("/api/intake/clients/" + first.client() + "/answers");
        Api.Answer toms = tom.get("/api/intake/clients/" + first.client() + "/answers");

        assertThat(mayas.body()).contains(BEFORE, "NOT_YET", "Riv");
        assertThat(toms.body()).contains("CLOSED", "Riv").doesNotContain(BEFORE);
        assertThat(desk.get("/api/intake/clients/" + first.client() + "/answers")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anOlderSaveIsKeptBesideANewerOne() {
        String easier = part + "/answers/easier";
        client.put(easier, "{\"answer\":[{\"valueString\":\"from the laptop\"}],\"basedOn\":0}");

        Api.Answer late = client.put(easier, "{\"answer\":[{\"valueString\":\"from the phone\"}],\"basedOn\":0}");

        assertThat(late.status()).as(late.body()).isEqualTo(200);
        assertThat(late.at("/beside/0/answer/0/valueString")).isEqualTo("from the laptop");
        Api.Answer seen = client.get(part);
        assertThat(seen.at("/answers/easier/answer/0/valueString")).isEqualTo("from the laptop");
        assertThat(seen.at("/answers/easier/beside/0/answer/0/valueString")).isEqualTo("from the phone");
        assertThat(maya.get(part).body()).contains("from the laptop").doesNotContain("from the phone");
        client.put(easier, "{\"answer\":[{\"valueString\":\"from the phone\"}],\"basedOn\":2}");
        assertThat(maya.get(part).body()).contains("from the phone").doesNotContain("from the laptop");
        assertThat(client.get(easier + "/versions").body()).contains("from the laptop", "from the phone");
    }

    @Test
    void wordsStayBeneathNotYetForTheClientAlone() {
        String hope = part + "/answers/hope";

        client.put(hope, "{\"notYet\":true}");

        assertThat(client.get(part).at("/answers/hope/beneath/answer/0/valueString"))
                .isEqualTo(BEFORE);
        assertThat(maya.get(part).at("/answers/hope/state")).isEqualTo("notYet");
        assertThat(maya.get(part).body()).doesNotContain(BEFORE);
    }

    private void tomIsBooked(AnAppointment later) {
        scheduling.tell(later.with("c2", "Tom Okafor"));
        await().atMost(SOON)
                .until(() -> client.get("/api/intake/readers").body().contains("Tom Okafor"));
    }

    private void write(String linkId, String words, String more) {
        Api.Answer saved = client.put(
                part + "/answers/" + linkId, "{\"answer\":[{\"valueString\":\"" + words + "\"}]" + more + "}");
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }
}
