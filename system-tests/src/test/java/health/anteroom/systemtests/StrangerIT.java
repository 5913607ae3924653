package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.Json;
import health.anteroom.systemtests.practice.Booking;
import health.anteroom.systemtests.practice.Intake;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who books with somebody else's contact learns nothing of them and changes nothing of theirs. */
@Order(11)
@ExtendWith(SharedStack.class)
class StrangerIT {
    private Practice practice;
    private Person rowan;
    private Booking hers;
    private AnteroomClient client;

    @BeforeEach
    void aClientWithAHistory(RunningStack stack) {
        practice = Practice.byDay(stack);
        rowan = Person.withEmail("Rowan");
        hers = practice.book(rowan, practice.aSlotAfter(Duration.ofDays(3), "consultation", "c3"));
        client = practice.signIn(rowan);
        client.put("/api/notifications/preferences")
                .body(Json.object("reminders", List.of("P1D"), "callAs", "Ro", "maySpeakWith", List.of("Robin")))
                .send()
                .expect(200);
        new Intake(client).firstPart().save("call-as", Map.of("answer", List.of(Map.of("valueString", "Ro"))));
    }

    @Test
    void changesNothingOfTheirs() {
        Theirs before = Theirs.of(client, hers);

        strangerBooks();

        assertThat(Theirs.of(client, hers)).isEqualTo(before);
    }

    @Test
    void learnsNothingOfThem() {
        Answer seenByAStranger = strangerBooks();

        assertThat(seenByAStranger.body()).doesNotContain("Rowan").doesNotContain(hers.id());
        Booking strangers = Booking.of(practice.visitor(), rowan.calledInstead("Mallory"), seenByAStranger);
        assertThat(strangers.read().expect(200).body()).doesNotContain("Rowan").doesNotContain("Robin");
        strangers
                .browser()
                .get(hers.path())
                .bearer(strangers.manageToken())
                .send()
                .expect(404);
        strangers
                .browser()
                .get("/api/intake/packets")
                .bearer(strangers.manageToken())
                .send()
                .expect(401);
        strangers
                .browser()
                .get("/api/notifications/preferences")
                .bearer(strangers.manageToken())
                .send()
                .expect(401);
    }

    @Test
    void getsTheSameAnswerAsSomebodyWithANewContact() {
        Answer known = strangerBooks();
        Person unknown = Person.withEmail("Mallory");
        Answer fresh = bookAs(unknown.in("Pacific/Auckland"));

        assertThat(known.json().propertyNames())
                .containsExactlyElementsOf(fresh.json().propertyNames());
        assertThat(known.json().path("client").propertyNames())
                .containsExactlyElementsOf(fresh.json().path("client").propertyNames());
    }

    /** The owner of the contact chose nothing, so discreet it stays, whatever a stranger asks for. */
    @Test
    void cannotMakeTheMessagesToThemPlainer() {
        Answer booked = bookAs(rowan.calledInstead("Mallory"), Map.of("plainWords", true));

        var message = practice.messages()
                .nextTo(rowan.contact(), practice.messages().to(rowan.contact()).size() - 1);
        practice.time().settle();
        var all = practice.messages().about(booked.text("id"));
        assertThat(all).isNotEmpty().allSatisfy(DiscreetWords::assertDiscreet);
        assertThat(message.text()).isNotBlank();
    }

    private Answer strangerBooks() {
        Answer booked = bookAs(rowan.calledInstead("Mallory").in("Pacific/Auckland"));
        practice.time().settle();
        return booked;
    }

    private Answer bookAs(Person person) {
        return bookAs(person, Map.of());
    }

    private Answer bookAs(Person person, Map<String, Object> more) {
        var slot = practice.aSlotAfter(Duration.ofDays(4), "consultation", "c3");
        return practice.bookHold(practice.hold(practice.visitor(), slot), person, more)
                .expect(201);
    }

    /** Everything of a client that a booking by somebody else could touch. */
    private record Theirs(String me, String preferences, String packet, String answers, String appointment) {
        static Theirs of(AnteroomClient client, Booking booking) {
            Intake intake = new Intake(client);
            return new Theirs(
                    client.get("/api/account/me").send().expect(200).body(),
                    client.get("/api/notifications/preferences")
                            .send()
                            .expect(200)
                            .body(),
                    intake.packetOf(booking.id()).toString(),
                    intake.part(intake.packetOf(booking.id()), 0)
                            .read()
                            .expect(200)
                            .body(),
                    booking.read().expect(200).body());
        }
    }
}
