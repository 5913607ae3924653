package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.check.Records;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.messages.CaughtMessage;
import health.anteroom.systemtests.practice.Booking;
import health.anteroom.systemtests.practice.CrashPlace;
import health.anteroom.systemtests.practice.Hold;
import health.anteroom.systemtests.practice.Intake;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.stack.Condition;
import health.anteroom.systemtests.stack.Home;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import health.anteroom.systemtests.stack.SourceCode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A process dies at each place where the code could leave something half done; whoever comes next finishes it, once. */
@Tag("faults")
@Order(85)
@ExtendWith(SharedStack.class)
class CrashPointsIT {

    /** With -Danteroom.faults all; the one after the moment of truth in each run. */
    static Stream<CrashPlace> places() {
        return Home.allFaults()
                ? Arrays.stream(CrashPlace.values())
                : Stream.of(CrashPlace.AFTER_THE_BOOKING_IS_WRITTEN);
    }

    @Test
    void everyPlaceInTheCodeIsTried() {
        Set<String> tried = Arrays.stream(CrashPlace.values())
                .map(CrashPlace::point)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(SourceCode.crashPoints()).isNotEmpty().isEqualTo(tried);
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatWasHalfDoneIsDoneOnce(CrashPlace place, RunningStack stack) {
        Practice practice = Practice.byDay(stack);
        Person person = Person.withEmail("Juniper");
        Hold hold = practice.hold(practice.visitor(), practice.aSlotAfter(Duration.ofDays(5), "consultation", "c3"));
        practice.time().settle();
        long deaths = stack.deathsOf(place.process());

        stack.crashPoints().arm(place.point());
        String key = UUID.randomUUID().toString();
        Booking booking = Booking.of(
                hold.browser(),
                person,
                practice.bookHoldUntilKnown(hold, person, key).expect(201));
        practice.messages().nextTo(person.contact(), place.mails() - 1);
        practice.time().settle();
        AnteroomClient client = practice.signInWithOneCode(person);

        Condition.eventually("the death of " + place.process(), () -> stack.deathsOf(place.process()), n -> n > deaths);
        assertThat(stack.crashPoints().isArmed(place.point())).isFalse();
        practice.time().settle();
        assertThat(stack.deathsOf(place.process())).isEqualTo(deaths + 1);
        assertThat(practice.bookHoldUntilKnown(hold, person, key).expect(201).text("id"))
                .isEqualTo(booking.id());
        assertThatItIsThereOnce(booking, practice);
        assertThatThePacketIsWhole(client);
        assertThatTheConfirmationCame(practice.messages().about(booking.id()), place);
        assertThat(new Records(stack).findings()).isEmpty();
    }

    private static void assertThatItIsThereOnce(Booking booking, Practice practice) {
        assertThat(booking.read().expect(200).text("status")).isEqualTo("BOOKED");
        assertThat(practice.onTheCalendar(booking.clinician(), booking.start())).containsExactly(booking.id());
    }

    private static void assertThatThePacketIsWhole(AnteroomClient client) {
        Intake intake = new Intake(client);
        List<JsonNode> packets = intake.packets();
        assertThat(packets).hasSize(1);
        int parts = packets.getFirst().path("parts").size();
        assertThat(parts).isEqualTo(4);
        for (int part = 0; part < parts; part++) {
            intake.part(packets.getFirst(), part).read().expect(200);
        }
    }

    private static void assertThatTheConfirmationCame(List<CaughtMessage> mails, CrashPlace place) {
        assertThat(mails).hasSize(place.mails());
        assertThat(mails.stream().map(CaughtMessage::messageId).distinct()).hasSize(1);
    }
}
