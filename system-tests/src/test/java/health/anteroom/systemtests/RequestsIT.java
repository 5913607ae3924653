package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.EventStream;
import health.anteroom.systemtests.messages.CaughtMessage;
import health.anteroom.systemtests.practice.Booking;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.practice.Requests;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A time that is asked for: kept, answered, told; and desks that hear of each other at once. */
@Order(33)
@ExtendWith(SharedStack.class)
class RequestsIT {
    /** What staff change is told after it. */
    private static final Duration A_BREATH = Duration.ofMinutes(3);

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private Practice practice;
    private Requests requests;

    @BeforeEach
    void offerSomethingThatIsAskedFor(RunningStack stack) {
        practice = Practice.byDay(stack);
        requests = Requests.offeredBy(practice);
    }

    @Test
    void aYesIsTold() {
        Person person = Person.withEmail("Asks");
        Booking asked = practice.book(person, requests.aSlot());
        CaughtMessage askedFor = practice.messages().nextTo(person.contact(), 0);
        assertThat(asked.read().text("status")).isEqualTo("REQUESTED");
        assertThat(askedFor.text()).contains("You asked for");

        requests.approve(asked);
        practice.time().advance(A_BREATH);

        CaughtMessage yes = practice.messages().nextTo(person.contact(), 1);
        assertThat(yes.text()).contains("Yes.");
        assertThat(asked.read().text("status")).isEqualTo("BOOKED");
        assertThat(List.of(askedFor, yes)).allSatisfy(message -> DiscreetWords.assertDiscreet(message));
        practice.time().settle();
        assertThat(practice.messages().about(asked.id())).hasSize(2);
    }

    @Test
    void aNoIsToldByTextKindlyAndWithoutItsReason() {
        Person person = Person.withPhone("Asks");
        Booking asked = requests.ask(person);

        requests.decline(asked, "Fully taken");
        practice.time().advance(A_BREATH);

        CaughtMessage no = practice.messages().nextTo(person.contact(), 1);
        assertThat(no.sms()).isTrue();
        assertThat(no.text()).contains("could not keep", "Another time").doesNotContain("Fully taken", "cancel");
        assertThat(asked.read().body()).doesNotContain("Fully taken");
    }

    @Test
    void noRequestEndsInSilence() {
        Person person = Person.withEmail("Waits");
        Booking asked = requests.ask(person);

        practice.time().advanceTo(asked.start().minus(Duration.ofHours(1)));

        CaughtMessage ended = practice.messages().nextTo(person.contact(), 1);
        assertThat(ended.text()).contains("could not keep");
        assertThat(asked.read().text("status")).isEqualTo("CANCELLED");
        practice.time().advanceTo(asked.start());
        assertThat(practice.messages().about(asked.id())).hasSize(2);
    }

    @Test
    void whoTakesACancellationBackIsToldThatItStands() {
        Person person = Person.withEmail("Undoes");
        Booking booking = practice.book(person, practice.aSlotAfter(Duration.ofDays(5), "consultation", "c1"));
        practice.messages().nextTo(person.contact(), 0);
        booking.cancel().expect(200);
        practice.messages().nextTo(person.contact(), 1);

        booking.browser()
                .post(booking.path() + "/restore")
                .bearer(booking.manageToken())
                .send()
                .expect(200);

        practice.messages().nextTo(person.contact(), 2);
        assertThat(practice.onTheCalendar(booking.clinician(), booking.start())).contains(booking.id());
        Instant reminded = booking.start().minus(Duration.ofDays(1));
        practice.time().advanceTo(reminded);
        assertThat(practice.messages().about(booking.id()))
                .as("booked, cancelled, back, reminded")
                .hasSize(4);
    }

    @Test
    void oneDeskHearsOfAnothersChangeWithinASecond() {
        AnteroomClient desk = practice.staff(Practice.DESK);
        Booking booking =
                practice.book(Person.withEmail("Seen"), practice.aSlotAfter(Duration.ofDays(5), "consultation", "c1"));
        practice.time().settle();

        try (EventStream other = desk.follow("/api/scheduling/calendar/changes")) {
            assertThat(other.hears("{}", Duration.ofSeconds(5))).as("hello").isTrue();
            practice.staff(Practice.OWNER)
                    .post(booking.path() + "/arrive")
                    .send()
                    .expect(200);

            assertThat(other.hears("{\"clinician\":\"c1\"}", A_SECOND)).isTrue();
        }
    }
}
