package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.check.Records;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.Json;
import health.anteroom.systemtests.messages.CaughtMessage;
import health.anteroom.systemtests.practice.Booking;
import health.anteroom.systemtests.practice.BookingStorm;
import health.anteroom.systemtests.practice.CrashPlace;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.practice.Seeker.Sought;
import health.anteroom.systemtests.practice.Slot;
import health.anteroom.systemtests.stack.Condition;
import health.anteroom.systemtests.stack.Home;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.ServiceProcess;
import health.anteroom.systemtests.stack.SharedStack;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wave after wave of people book while processes die under them: none is lost, none is doubled, everybody gets to know. */
@Tag("faults")
@Order(88)
@ExtendWith(SharedStack.class)
class BookingStormIT {
    /** With -Danteroom.faults twenty moments. */
    private static final int KILLS = Home.allFaults() ? 20 : 3;

    private RunningStack stack;
    private Practice practice;
    private BookingStorm storm;

    @BeforeEach
    void enter(RunningStack running) {
        stack = running;
        practice = Practice.byDay(running);
        storm = new BookingStorm(practice, Home.seed());
    }

    @Test
    @Timeout(1200)
    void killsAtRandomMomentsLoseNothingAndDoubleNothing() {
        for (int kill = 0; kill < KILLS; kill++) {
            List<Sought> wave = storm.wave(() -> stack.kill(ServiceProcess.SCHEDULING));

            assertThat(wave.stream().mapToInt(Sought::unknown).sum())
                    .as("calls that were cut off: %s", wave)
                    .isPositive();
        }

        assertThatAllIsWell();
    }

    @ParameterizedTest
    @EnumSource(CrashPlace.class)
    @EnabledIfSystemProperty(named = "anteroom.faults", matches = "true")
    void aDeathAtAnyPlaceOfTheCodeLosesNothingAndDoublesNothing(CrashPlace place) {
        long deaths = stack.deathsOf(place.process());

        storm.wave(() -> stack.crashPoints().arm(place.point()));
        storm.wave(() -> askForACode(place));

        Condition.eventually("the death of " + place.process(), () -> stack.deathsOf(place.process()), n -> n > deaths);
        assertThatAllIsWell();
    }

    /** Nobody of the storm does, and contacts may ask only so often. */
    private void askForACode(CrashPlace place) {
        if (place != CrashPlace.BEFORE_THE_CODE_IS_SENT) {
            return;
        }
        practice.visitor()
                .post("/api/account/sign-in")
                .body(Json.object("email", Practice.DESK))
                .send()
                .expect(202);
    }

    private void assertThatAllIsWell() {
        Condition.within(
                Condition.UNTIL_RESTARTED,
                "scheduling",
                () -> practice.visitor().get("/api/scheduling/offerings").send(),
                answer -> answer.status() == 200);
        assertThat(storm.all()).allMatch(sought -> sought.booked() || sought.tooLate());
        assertThatEachTimeHasOneOwner();
        assertThat(storm.booked()).allMatch(Sought::isToldTheSameAgain);
        storm.booked().forEach(sought -> assertThatItStands(sought.booking()));
        storm.booked()
                .forEach(sought ->
                        practice.messages().nextTo(sought.who().person().contact(), 0));
        practice.time().settle();
        assertThat(new Records(stack).findings()).isEmpty();
        assertThatTheDeskSeesEachOnce();
        assertThatEachWasConfirmedOnce();
    }

    /** Whoever wanted a time, one of them has it: sold once, and refused to nobody for nothing. */
    private void assertThatEachTimeHasOneOwner() {
        Map<Slot, Long> owners = storm.all().stream()
                .collect(Collectors.groupingBy(
                        sought -> sought.who().slot(), Collectors.summingLong(sought -> sought.booked() ? 1 : 0)));
        assertThat(owners.values()).allMatch(count -> count == 1);
    }

    private static void assertThatItStands(Booking booking) {
        assertThat(booking.read().expect(200).text("status")).isEqualTo("BOOKED");
        assertThat(Booking.startOf(booking.read())).isEqualTo(booking.start());
    }

    private void assertThatTheDeskSeesEachOnce() {
        Set<String> acknowledged = storm.booked().stream().map(Sought::id).collect(Collectors.toSet());
        List<String> seen = storm.all().stream()
                .map(sought -> sought.who().slot())
                .distinct()
                .flatMap(slot -> practice.onTheCalendar(slot.clinician(), slot.at()).stream())
                .toList();
        assertThat(seen).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    /** Planned once; a mail whose sending was cut off goes again under its Message-ID. */
    private void assertThatEachWasConfirmedOnce() {
        AnteroomClient desk = practice.staff(Practice.DESK);
        Map<String, List<CaughtMessage>> messages = practice.messages().all().stream()
                .filter(CaughtMessage::isAboutAnAppointment)
                .collect(Collectors.groupingBy(CaughtMessage::appointment));
        for (Sought sought : storm.booked()) {
            Stream<String> kinds = desk.get("/api/notifications/deliveries?appointment=" + sought.id())
                    .send()
                    .expect(200)
                    .json()
                    .path("deliveries")
                    .valueStream()
                    .map(delivery -> delivery.path("kind").asString());
            assertThat(kinds.filter("CONFIRMATION"::equals))
                    .as(sought.toString())
                    .hasSize(1);
            assertThat(messages.get(sought.id()).stream()
                            .map(CaughtMessage::messageId)
                            .distinct())
                    .as(sought.toString())
                    .hasSize(1);
        }
    }
}
