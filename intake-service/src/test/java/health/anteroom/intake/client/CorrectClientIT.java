package health.anteroom.intake.client;

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

/** A card that is wrong can be corrected; a caller who says that a contact is theirs is not simply believed. */
@IntakeTest
class CorrectClientIT {
    private static final Duration SOON = Duration.ofSeconds(40);

    @LocalServerPort
    int port;

    @Autowired
    AppointmentTeller scheduling;

    private final TestCallers callers = TestCallers.to("intake");

    @Test
    void keepsANewNumberAfterACallToTheOneOnFile() {
        String card = known("\"email\":\"wren@example.test\",\"phone\":\"+12125550171\"");
        String wanted = "{\"preferredName\":\"Wren\",\"email\":\"wren@example.test\",\"phone\":\"(212) 555-0172\"%s}";

        Api.Answer refused = desk().put(card, wanted.formatted(""), "If-Match", "\"1\"");
        Api.Answer corrected = desk().put(card, wanted.formatted(",\"rangStoredNumber\":true"), "If-Match", "\"1\"");
        Api.Answer repeated = desk().put(card, wanted.formatted(",\"rangStoredNumber\":true"), "If-Match", "\"1\"");

        assertThat(refused.problem()).isEqualTo("ring-first");
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        assertThat(corrected.at("/phone")).isEqualTo("+12125550172");
        assertThat(corrected.json().at("/revision").asInt()).isEqualTo(2);
        assertThat(repeated.body()).isEqualTo(corrected.body());
        assertThat(desk().get("/api/intake/clients?query=0172").body())
                .contains(card.substring(card.lastIndexOf("/") + 1));
        assertThat(desk().get("/api/intake/clients?query=%2B12125550171")
                        .json()
                        .at("/clients")
                        .size())
                .isZero();
    }

    @Test
    void refusesWhatWasDecidedOnAnOlderCardOrOnNone() {
        String card = known("\"email\":\"lark@example.test\"");
        desk().put(card, "{\"preferredName\":\"Lark\"}", "If-Match", "\"1\"");

        Api.Answer older = desk().put(card, "{\"preferredName\":\"Linnet\"}", "If-Match", "\"1\"");
        Api.Answer blind = desk().put(card, "{\"preferredName\":\"Linnet\"}");
        Api.Answer newest = desk().put(card, "{\"preferredName\":\"Linnet\"}", "If-Match", "\"2\"");

        assertThat(older.status()).isEqualTo(412);
        assertThat(blind.status()).isEqualTo(428);
        assertThat(newest.at("/preferredName")).isEqualTo("Linnet");
        assertThat(newest.at("/email")).isEqualTo("lark@example.test");
    }

    @Test
    void letsAClientSayWhatTheyAreCalledAndAPersonHowTheyAreReached() {
        String card = known("\"email\":\"robin@example.test\"");
        Api client = new Api(port, callers.client(card.substring(card.lastIndexOf('/') + 1)));

        Api.Answer renamed =
                client.put(card, "{\"preferredName\":\"Robin\",\"region\":\"US-CA\"}", "If-Match", "\"1\"");
        Api.Answer moved =
                client.put(card, "{\"preferredName\":\"Robin\",\"email\":\"other@example.test\"}", "If-Match", "\"2\"");

        assertThat(renamed.at("/region")).isEqualTo("US-CA");
        assertThat(moved.problem()).isEqualTo("contact-by-person");
        assertThat(desk().get(card).at("/email")).isEqualTo("robin@example.test");
    }

    @Test
    void opensNoAnswersToAContactThatNobodyCouldAskAbout() {
        AnAppointment booking = AnAppointment.booked();
        String card = "/api/intake/clients/" + booking.client();
        Api client = new Api(port, callers.client(booking.client()));
        Api owner = new Api(port, callers.owner());
        scheduling.tell(booking);
        await().atMost(SOON)
                .until(() -> client.get("/api/intake/packets").json().size() == 1);
        String response =
                "/api/intake/responses/" + client.get("/api/intake/packets").at("/0/parts/0/response");
        await().atMost(SOON).until(() -> client.get(response).status() == 200);
        String wanted = "{\"preferredName\":\"River\",\"email\":\"%s\",\"notReached\":true}";

        Api.Answer early = owner.put(card, wanted.formatted("right@example.test"), "If-Match", "\"1\"");
        client.put(response + "/answers/hope", "{\"answer\":[{\"valueString\":\"quiet\"}]}");
        Api.Answer late = owner.put(card, wanted.formatted("stranger@example.test"), "If-Match", "\"2\"");

        assertThat(early.status()).as(early.body()).isEqualTo(200);
        assertThat(late.problem()).isEqualTo("answers-written");
        assertThat(owner.get(card).at("/email")).isEqualTo("right@example.test");
    }

    private String known(String contact) {
        Api.Answer made = desk().post(
                        "/api/intake/clients",
                        "{\"preferredName\":\"Bird\"," + contact + ",\"zone\":\"America/New_York\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.location();
    }

    private Api desk() {
        return new Api(port, callers.frontDesk());
    }
}
