package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.check.Refusals;
import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.Call;
import health.anteroom.systemtests.practice.Booking;
import health.anteroom.systemtests.practice.ClientRecord;
import health.anteroom.systemtests.practice.Hold;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.practice.Slot;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes to what is there by whoever may not make them, or too late: the right status, and nothing changed. */
@Order(17)
@ExtendWith(SharedStack.class)
class RefusedChangesIT {
    private static final String HOLDS = "/api/scheduling/holds/";

    private Practice practice;
    private Refusals refusals;

    @BeforeEach
    void enter(RunningStack stack) {
        practice = new Practice(stack);
        refusals = new Refusals(stack, practice);
    }

    @Test
    void theCapabilityOfAnotherOpensNothing() {
        Hold mine = practice.hold(practice.visitor(), practice.aSlotAfter(Duration.ofDays(3), "individual", "c1"));
        Hold others = practice.hold(practice.visitor(), practice.aSlotAfter(Duration.ofDays(3), "individual", "c2"));
        Booking booking = practice.book(Person.withEmail("One"), aSlot());
        Booking other = practice.book(Person.withEmail("Other"), aSlot());

        isRefused(mine, booking, others.token());
        isRefused(mine, booking, other.manageToken());

        release(mine, mine.token()).send().expect(204);
        booking.cancel().expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})
    void aCapabilityThatIsNoneOpensNothing(String token) {
        Hold mine = practice.hold(practice.visitor(), practice.aSlotAfter(Duration.ofDays(3), "individual", "c1"));
        Booking booking = practice.book(Person.withEmail("One"), aSlot());

        isRefused(mine, booking, token);
        isRefused(mine, booking, token.repeat(100));
    }

    private void isRefused(Hold hold, Booking booking, String token) {
        AnteroomClient stranger = practice.visitor();
        refuses(404, release(hold, token)::send);
        refuses(404, stranger.get(booking.path()).bearer(token)::send);
        refuses(404, stranger.post(booking.path() + "/cancel").bearer(token)::send);
        Call move = stranger.post(booking.path() + "/reschedule").body(Map.of("start", "2027-05-04T13:00:00-04:00"));
        refuses(404, move.bearer(token)::send);
    }

    private static Call release(Hold hold, String token) {
        return hold.browser().delete(HOLDS + hold.id()).bearer(token);
    }

    @Test
    void theSessionOfAnotherClientOpensNothing() {
        Booking booking = practice.book(Person.withEmail("One"), aSlot());
        AnteroomClient other = ClientRecord.ofANewClient(practice).client();

        refuses(404, other.get(booking.path())::send);
        refuses(404, other.post(booking.path() + "/cancel")::send);
    }

    @Test
    void movingToATimeThatIsTakenLeavesTheOldOne() {
        Booking booking = practice.book(Person.withEmail("Second"), aSlot());
        Slot taken = practice.aSlotAfter(Duration.ofDays(9), "consultation", "c1");
        practice.book(Person.withEmail("First"), taken);

        refuses(409, () -> booking.move(taken)).expect(409, "slot-taken");

        assertThat(booking.read().json().path("status").asString()).isEqualTo("BOOKED");
        booking.move(practice.aSlotAfter(Duration.ofDays(10), "consultation", "c1"))
                .expect(200);
    }

    @Test
    void anOlderRevisionOfTheDeskChangesNothing() {
        Booking booking = practice.book(Person.withEmail("One"), aSlot());
        AnteroomClient desk = practice.staff(Practice.DESK);
        long seen = desk.get(booking.path())
                .send()
                .expect(200)
                .json()
                .path("revision")
                .asLong();
        booking.move(practice.aSlotAfter(Duration.ofDays(11), "consultation", "c1"))
                .expect(200);

        refuses(412, () -> desk.post(booking.path() + "/cancel").ifMatch(seen).send());

        desk.post(booking.path() + "/cancel").ifMatch(seen + 1).send().expect(200);
    }

    private Slot aSlot() {
        return practice.aSlotAfter(Duration.ofDays(4), "consultation", "c1");
    }

    private Answer refuses(int status, Supplier<Answer> call) {
        return refusals.expect(status, call);
    }
}
