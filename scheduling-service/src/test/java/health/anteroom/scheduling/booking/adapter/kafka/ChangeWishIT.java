package health.anteroom.scheduling.booking.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.anteroom.kit.event.EventHeaders;
import health.anteroom.kit.event.ReceivedEvent;
import health.anteroom.kit.event.UnknownEventException;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a client wishes that it takes to move or cancel is asked of their link and their session; never of staff. */
@SchedulingIT
class ChangeWishIT {
    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    @Autowired
    private RecipientListener notification;

    private TestPractice practice;
    private Answer booked;
    private String client;

    @BeforeEach
    void book() {
        practice = TestPractice.open(port, clock);
        booked = practice.booked("wisher-" + Math.random(), practice.at(30, "09:00"));
        client = clientOf(booked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reschedule", "/cancel", "/change-format"})
    void showsALinkAndChangesNothingWhereAPersonHelps(String change) {
        tell(1, "PERSON");

        Answer byLink = change(Api.visitor(port, "v"), booked, change, link());
        Answer bySession = change(Api.client(port, client), booked, change);
        Answer shown = Api.visitor(port, "v").get(path(booked, ""), link());

        assertThat(byLink.status()).as(byLink.body()).isEqualTo(403);
        assertThat(byLink.problem()).isEqualTo("person-helps");
        assertThat(bySession.problem()).isEqualTo("person-helps");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text("mayChange")).isEqualTo("PERSON");
        assertThat(shown.text("status")).isEqualTo("BOOKED");
        assertThat(shown.json().path("revision").asInt())
                .isEqualTo(booked.json().path("revision").asInt());
        assertThat(change(Api.desk(port), booked, change).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reschedule", "/cancel", "/change-format"})
    void wantsTheClientsOwnSessionWhereALinkIsNotEnough(String change) {
        tell(1, "SIGNED_IN");

        Answer byLink = change(Api.visitor(port, "v"), booked, change, link());
        Answer byAnother = change(Api.client(port, "somebody-else"), booked, change, link());

        assertThat(byLink.status()).as(byLink.body()).isEqualTo(401);
        assertThat(byLink.problem()).isEqualTo("sign-in-first");
        assertThat(byAnother.problem()).isEqualTo("sign-in-first");
        assertThat(Api.visitor(port, "v").get(path(booked, ""), link()).text("mayChange"))
                .isEqualTo("SIGNED_IN");
        assertThat(Api.client(port, client).get(path(booked, ""), link()).text("mayChange"))
                .isEqualTo("NOW");
        assertThat(change(Api.client(port, client), booked, change, link()).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reschedule", "/cancel", "/change-format"})
    void letsALinkChangeWhereNothingElseIsWished(String change) {
        tell(1, "PERSON");
        tell(2, "LINK");

        assertThat(Api.visitor(port, "v").get(path(booked, ""), link()).text("mayChange"))
                .isEqualTo("NOW");
        assertThat(change(Api.visitor(port, "v"), booked, change, link()).status())
                .isEqualTo(200);
    }

    @Test
    void letsEveryoneConfirmWhoSees() {
        tell(1, "PERSON");

        assertThat(Api.visitor(port, "v")
                        .post(path(booked, "/confirm"), null, link())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void keepsTheNewestWishWhateverComesLast() {
        tell(3, "PERSON");
        tell(2, "LINK");
        tell(3, "PERSON");

        assertThat(change(Api.visitor(port, "v"), booked, "/cancel", link()).problem())
                .isEqualTo("person-helps");
        assertThat(Api.client(port, client)
                        .get("appointments")
                        .json()
                        .at("/appointments/0/mayChange")
                        .asString())
                .isEqualTo("PERSON");
    }

    /** Who knows a contact can book with it; what they see must not tell them that it is a client's. */
    @Test
    void showsNothingOfAWishToWhoBooksWithAKnownContactLater() {
        tell(1, "PERSON");
        Answer hold = practice.hold("stranger", practice.at(31, "09:00"));
        String email =
                Api.desk(port).get(path(booked, "")).json().at("/client/email").asString();
        Answer strangers = Api.visitor(port, "stranger")
                .post("appointments", Api.booking(hold.text("id"), "Anyone", email), Api.bearer(hold.text("token")));
        assertThat(clientOf(strangers)).isEqualTo(client);
        String[] theirLink = Api.bearer(strangers.text("manageToken"));

        assertThat(strangers.text("mayChange")).isEqualTo("NOW");
        assertThat(Api.visitor(port, "stranger")
                        .get(path(strangers, ""), theirLink)
                        .text("mayChange"))
                .isEqualTo("NOW");
        assertThat(change(Api.visitor(port, "stranger"), strangers, "/cancel", theirLink)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void holdsForWhatThePracticeBooksLater() {
        tell(1, "PERSON");
        Map<String, Object> body = new HashMap<>(practice.slot(practice.at(32, "09:00")));
        body.put("clientId", client);
        Answer byDesk = Api.desk(port).post("appointments", body);
        assertThat(byDesk.status()).as(byDesk.body()).isEqualTo(201);

        assertThat(change(Api.client(port, client), byDesk, "/cancel").problem())
                .isEqualTo("person-helps");
        assertThat(byDesk.json().has("mayChange")).isFalse();
    }

    @Test
    void leavesMessagesAloneAndParksWhatItDoesNotKnow() {
        notification.on(event("anteroom.delivery.v1", client, 9, "{}"));

        assertThat(Api.visitor(port, "v").get(path(booked, ""), link()).text("mayChange"))
                .isEqualTo("NOW");
        assertThatThrownBy(() -> notification.on(event("anteroom.recipient.v9", client, 9, "{}")))
                .isInstanceOf(UnknownEventException.class);
    }

    private Answer change(Api as, Answer appointment, String change, String... credential) {
        Object body = switch (change) {
            case "/reschedule" -> Map.of("start", practice.at(40, "11:00"));
            case "/change-format" -> Map.of("format", "PHONE");
            default -> null;
        };
        return as.post(path(appointment, change), body, credential);
    }

    private void tell(long revision, String changes) {
        notification.on(event(
                RecipientListener.TYPE,
                client,
                revision,
                "{\"id\":\"" + client + "\",\"changes\":\"" + changes + "\",\"later\":1}"));
    }

    private static ReceivedEvent event(String type, String subject, long revision, String data) {
        var message =
                new ConsumerRecord<>("anteroom.deliveries", 0, 0L, subject, data.getBytes(StandardCharsets.UTF_8));
        EventHeaders.write(message.headers(), "id", "event-1");
        EventHeaders.write(message.headers(), "type", type);
        EventHeaders.write(message.headers(), "subject", subject);
        EventHeaders.write(message.headers(), "revision", Long.toString(revision));
        EventHeaders.write(message.headers(), "time", "2026-11-22T18:00:00Z");
        return ReceivedEvent.of(message);
    }

    private String[] link() {
        return Api.bearer(booked.text("manageToken"));
    }

    private static String path(Answer appointment, String action) {
        return "appointments/" + appointment.text("id") + action;
    }

    private String clientOf(Answer appointment) {
        return Api.desk(port).get(path(appointment, "")).json().at("/client/id").asString();
    }
}
