package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.Json;
import health.anteroom.systemtests.practice.Booking;
import health.anteroom.systemtests.practice.Intake;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.practice.Slot;
import health.anteroom.systemtests.stack.Condition;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * An answer is read by those whom the client was told of when they gave it, and by nobody else until the client says so.
 * Rowan meets the first clinician and answered something; the third clinician would like to read it.
 */
@Order(12)
@ExtendWith(SharedStack.class)
class WhoReadsIT {
    private static final String THIRD = "clinician3@demo.test";
    private static final String THEIR_WORDS = "Rowan of the old mill";
    private static final String FIRST_LINE = "Maya Lindqvist reads this before you meet. Nobody else does.";

    private Practice practice;
    private Person rowan;
    private Booking hers;
    private AnteroomClient client;
    private Intake.Part part;

    @BeforeEach
    void aClientWhoAnswered(RunningStack stack) {
        practice = Practice.byDay(stack);
        rowan = Person.withEmail("Rowan");
        hers = practice.book(rowan, practice.aSlotAfter(Duration.ofDays(4), "consultation", "c1"));
        client = practice.signIn(rowan);
        part = new Intake(client).part(new Intake(client).packetOf(hers.id()), 0);
        says("call-as", THEIR_WORDS);
    }

    @Test
    void whoeverTheClientWasToldOfReadsIt() {
        assertThat(readBy(Practice.CLINICIAN).expect(200).body()).contains(THEIR_WORDS);
        assertThat(readersLine()).isEqualTo(FIRST_LINE);
    }

    /** Somebody who knows the contact books with it, and the clinician of their choice learns nothing. */
    @Test
    void aBookingByContactAloneOpensNothing() {
        Booking unproven = strangerBooks();

        readBy(THIRD).expect(404);
        assertThat(readersLine()).isEqualTo(FIRST_LINE);
        assertThat(desksRowOf(unproven).path("unproven").asBoolean()).isTrue();
        says("pronouns", "she");
        readBy(THIRD).expect(404);
    }

    /** A clinician who books the client with themself reads nothing that was written before. */
    @Test
    void aClinicianWhoBooksForThemselfOpensNothingOfBefore() {
        Booking theirs = clinicianBooksForThemself();

        assertThat(wordsSeenBy(THIRD)).doesNotContain(THEIR_WORDS);
        theirs.browser().post(theirs.path() + "/cancel").send().expect(200);
        practice.time().settle();
        assertThat(wordsSeenBy(THIRD)).doesNotContain(THEIR_WORDS);
        assertThat(wordsSeenBy(Practice.CLINICIAN)).contains(THEIR_WORDS);
    }

    /** Once they say that it was them, its clinician is named, and reads what is answered from then on. */
    @Test
    void thisWasMeNamesTheClinicianForWhatComesAfter() {
        Booking unproven = strangerBooks();

        client.post(unproven.path() + "/this-was-me").send().expect(200);
        practice.time().settle();

        Condition.eventually("a line that names them", this::readersLine, line -> line.contains("Ruth Adler"));
        assertThat(wordsSeenBy(THIRD)).doesNotContain(THEIR_WORDS);
        part.read().expect(200);
        says("pronouns", "she and they");
        assertThat(wordsSeenBy(THIRD)).contains("she and they").doesNotContain(THEIR_WORDS);
    }

    @Test
    void theTokenOfTheAnswerProvesNothing() {
        Booking unproven = strangerBooks();

        unproven.browser()
                .post(unproven.path() + "/this-was-me")
                .bearer(unproven.manageToken())
                .send()
                .expect(404);
        readBy(THIRD).expect(404);
    }

    @Test
    void notMeEndsIt() {
        Booking unproven = strangerBooks();

        client.post(unproven.path() + "/not-me").send().expect(200);

        practice.time().settle();
        assertThat(practice.onTheCalendar("c3", unproven.start())).doesNotContain(unproven.id());
    }

    /** What was written before opens when the client agrees, and closes when they end it. */
    @Test
    void agreeingOpensAndEndingCloses() {
        clinicianBooksForThemself();
        assertThat(wordsSeenBy(THIRD)).doesNotContain(THEIR_WORDS);

        client.post("/api/intake/readers/c3/agree")
                .body(Map.of("answer", "YES"))
                .send()
                .expect(200);
        assertThat(wordsSeenBy(THIRD)).contains(THEIR_WORDS);

        client.delete("/api/intake/readers/c3").send().expect(200);
        readBy(THIRD).expect(404);
    }

    private Booking strangerBooks() {
        Slot slot = practice.aSlotAfter(Duration.ofDays(5), "consultation", "c3");
        Booking booked = practice.book(rowan.calledInstead("Mallory"), slot);
        practice.time().settle();
        return booked;
    }

    private Booking clinicianBooksForThemself() {
        AnteroomClient third = practice.staff(THIRD);
        Slot slot = practice.aSlotAfter(Duration.ofDays(5), "consultation", "c3");
        Answer booked = third.post("/api/scheduling/appointments")
                .body(Json.object(
                        "offering", "consultation",
                        "clinician", "c3",
                        "start", slot.start().toString(),
                        "format", "VIDEO",
                        "clientId", clientId()))
                .send()
                .expect(201);
        practice.time().settle();
        return new Booking(third, rowan, booked.text("id"), "", slot.at(), "c3", 1);
    }

    private String clientId() {
        return practice.staff(Practice.DESK)
                .get("/api/intake/clients?query=" + rowan.contact())
                .send()
                .expect(200)
                .json()
                .path("clients")
                .valueStream()
                .map(card -> card.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode desksRowOf(Booking booking) {
        return practice.staff(Practice.DESK)
                .get(booking.path())
                .send()
                .expect(200)
                .json();
    }

    private void says(String linkId, String words) {
        part.save(linkId, Map.of("answer", List.of(Map.of("valueString", words))))
                .expect(200);
    }

    private Answer readBy(String staff) {
        return practice.staff(staff)
                .get("/api/intake/responses/" + part.response())
                .send();
    }

    private String wordsSeenBy(String staff) {
        return readBy(staff).body();
    }

    private String readersLine() {
        return part.read().expect(200).text("readBy");
    }
}
