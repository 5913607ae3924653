package health.anteroom.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.capability.Capabilities;
import health.anteroom.kit.capability.Capability;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A booking with no more than the contact of somebody who is known here. */
@SchedulingIT
class UnprovenIT {
    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    @Autowired
    Capabilities capabilities;

    private TestPractice practice;
    private String contact;

    @BeforeEach
    void openAPractice() {
        practice = TestPractice.open(port, clock);
        contact = "rowan-" + Ids.random().toLowerCase(java.util.Locale.ROOT) + "@example.test";
    }

    @Test
    void theFirstBookingWithANewContactIsProven() {
        Answer first = booked("rowan", "Rowan", "09:00");

        assertThat(desks(first).has("unproven")).isFalse();
    }

    @Test
    void theNextOneIsUnprovenAndItsAnswerDoesNotSaySo() {
        Answer first = booked("rowan", "Rowan", "09:00");
        Answer next = booked("mallory", "Mallory", "11:00");

        assertThat(desks(next).path("unproven").asBoolean()).isTrue();
        assertThat(next.json().propertyNames())
                .containsExactlyElementsOf(first.json().propertyNames());
        assertThat(Api.visitor(port, "mallory")
                        .get(path(next, ""), Api.bearer(next.text("manageToken")))
                        .json()
                        .has("unproven"))
                .isFalse();
    }

    @Test
    void theSameBookingTriedAgainIsStillTheFirst() {
        Answer hold = practice.hold("rowan", practice.at(10, "09:00"));
        Answer first = book(hold, "rowan", "Rowan");
        Answer again = book(hold, "rowan", "Rowan");

        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(desks(again).has("unproven")).isFalse();
    }

    @Test
    void whoeverIsSignedInWithThatContactBooksForThemself() {
        Answer first = booked("rowan", "Rowan", "09:00");
        Answer hold = practice.hold("rowan", practice.at(10, "11:00"));

        Answer next = Api.client(port, clientOf(first))
                .post("appointments", body(hold, "Rowan"), Api.bearer(hold.text("token")));

        assertThat(next.status()).as(next.body()).isEqualTo(201);
        assertThat(desks(next).has("unproven")).isFalse();
    }

    @Test
    void whoeverIsSignedInAsSomebodyElseProvesNothing() {
        booked("rowan", "Rowan", "09:00");
        Answer hold = practice.hold("mallory", practice.at(10, "11:00"));

        Answer next = Api.client(port, "somebody-else")
                .post("appointments", body(hold, "Mallory"), Api.bearer(hold.text("token")));

        assertThat(desks(next).path("unproven").asBoolean()).isTrue();
    }

    @Test
    void theSignedInClientSaysThatItWasThem() {
        booked("rowan", "Rowan", "09:00");
        Answer next = booked("rowans-phone", "Rowan", "11:00");

        Answer said = Api.client(port, clientOf(next)).post(path(next, "/this-was-me"), null);
        Answer again = Api.client(port, clientOf(next)).post(path(next, "/this-was-me"), null);

        assertThat(said.status()).as(said.body()).isEqualTo(200);
        assertThat(said.json().has("unproven")).isFalse();
        assertThat(again.text("revision")).isEqualTo(said.text("revision"));
        assertThat(desks(next).has("unproven")).isFalse();
    }

    /** The token leaves in messages to that contact only; what the booking's answer brought proves nothing. */
    @Test
    void theTokenOfAMessageProvesAndThatOfTheAnswerDoesNot() {
        booked("rowan", "Rowan", "09:00");
        Answer next = booked("rowans-phone", "Rowan", "11:00");
        Api anyone = Api.visitor(port, "anyone");

        Answer byAnswer = anyone.post(path(next, "/this-was-me"), null, Api.bearer(next.text("manageToken")));
        Answer seen = anyone.get(path(next, ""), proof(next));
        Answer byMessage = anyone.post(path(next, "/this-was-me"), null, proof(next));

        assertThat(byAnswer.status()).isEqualTo(404);
        assertThat(seen.json().path("unproven").asBoolean()).as(seen.body()).isTrue();
        assertThat(seen.json().has("manageToken")).isFalse();
        assertThat(byMessage.status()).as(byMessage.body()).isEqualTo(200);
        assertThat(byMessage.text("manageToken")).isEqualTo(next.text("manageToken"));
    }

    @Test
    void notMeEndsItAndEveryLinkToIt() {
        booked("rowan", "Rowan", "09:00");
        Answer next = booked("mallory", "Mallory", "11:00");

        Answer said = Api.visitor(port, "anyone").post(path(next, "/not-me"), null, proof(next));

        assertThat(said.text("status")).as(said.body()).isEqualTo("CANCELLED");
        assertThat(Api.visitor(port, "mallory")
                        .get(path(next, ""), Api.bearer(next.text("manageToken")))
                        .status())
                .isEqualTo(404);
        assertThat(practice.free(10).stream().map(Object::toString)).contains(practice.at(10, "11:00"));
    }

    @Test
    void aProvenOneCannotBeDisowned() {
        Answer first = booked("rowan", "Rowan", "09:00");

        Answer said = Api.client(port, clientOf(first)).post(path(first, "/not-me"), null);

        assertThat(said.text("status")).as(said.body()).isEqualTo("BOOKED");
    }

    private Answer booked(String visitor, String name, String time) {
        Answer booked = book(practice.hold(visitor, practice.at(10, time)), visitor, name);
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        return booked;
    }

    private Answer book(Answer hold, String visitor, String name) {
        return Api.visitor(port, visitor).post("appointments", body(hold, name), Api.bearer(hold.text("token")));
    }

    private Map<String, Object> body(Answer hold, String name) {
        return Api.booking(hold.text("id"), name, contact);
    }

    private tools.jackson.databind.JsonNode desks(Answer booking) {
        return Api.desk(port).get(path(booking, "")).json();
    }

    private String clientOf(Answer booking) {
        return desks(booking).path("client").path("id").asString();
    }

    private String[] proof(Answer booking) {
        return Api.bearer(capabilities.issue(new Capability("proof", booking.text("id"), clientOf(booking), 1)));
    }

    private static String path(Answer booking, String action) {
        return "appointments/" + booking.text("id") + action;
    }
}
