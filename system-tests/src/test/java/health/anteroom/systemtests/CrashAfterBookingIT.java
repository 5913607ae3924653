package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import health.anteroom.systemtests.check.Records;
import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.Fate;
import health.anteroom.systemtests.messages.CaughtMessage;
import health.anteroom.systemtests.practice.Booking;
import health.anteroom.systemtests.practice.Crash;
import health.anteroom.systemtests.practice.Hold;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.stack.Condition;
import health.anteroom.systemtests.stack.Home;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What was acknowledged happens, once, whichever process dies right after it was said. */
@Tag("faults")
@Order(90)
@ExtendWith(SharedStack.class)
class CrashAfterBookingIT {
    /** By then a booking has gone all its way. */
    private static final int LATEST_MILLIS = 1_500;

    /** When it dies: as early as can be, or when one of the two effects was seen already. */
    enum Moment {
        AFTER_THE_ANSWER,
        AFTER_THE_CONFIRMATION,
        AFTER_THE_PACKET
    }

    static Stream<Arguments> crashes() {
        List<Moment> moments = Home.allFaults() ? List.of(Moment.values()) : List.of(Moment.AFTER_THE_ANSWER);
        return Crash.wanted().flatMap(crash -> moments.stream().map(moment -> arguments(crash, moment)));
    }

    /** Which process dies, and when: by chance. In the first tier {@link BookingStormIT} does that to scheduling. */
    static LongStream seeds() {
        return LongStream.range(0, 20).map(each -> Home.seed() + each);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @EnabledIfSystemProperty(named = "anteroom.faults", matches = "true")
    void aKillAtAnyMomentLosesNothingAndDoublesNothing(long seed, RunningStack stack) {
        Random random = new Random(seed);
        Crash crash = Crash.values()[random.nextInt(Crash.values().length)];
        int after = random.nextInt(LATEST_MILLIS);
        Practice practice = Practice.byDay(stack);
        Person person = Person.withEmail("Rue");
        Hold hold = practice.hold(practice.visitor(), practice.aSlotAfter(Duration.ofDays(5), "consultation", "c2"));
        String key = UUID.randomUUID().toString();

        CompletableFuture<Void> struck = CompletableFuture.runAsync(
                () -> crash.strike(stack), CompletableFuture.delayedExecutor(after, TimeUnit.MILLISECONDS));
        Answer first = practice.bookHold(hold, person, key);
        struck.join();
        crash.recover(stack);

        String told = "%s after %d ms, first told %s".formatted(crash, after, first);
        Answer again = practice.bookHoldUntilKnown(hold, person, key).expect(201);
        assertThat(first.fate()).as(told).isIn(Fate.OK, Fate.UNKNOWN);
        if (first.fate() == Fate.OK) {
            assertThat(again.text("id")).as(told).isEqualTo(first.text("id"));
        }
        Booking booking = Booking.of(hold.browser(), person, again);
        practice.messages().nextTo(person.contact(), 0);
        practice.time().settle();
        Condition.eventually("the packet", () -> packets(practice.signIn(person)), packets -> packets.size() == 1);
        practice.time().settle();
        assertThat(practice.onTheCalendar(booking.clinician(), booking.start()))
                .as(told)
                .containsExactly(booking.id());
        assertThat(mailsAbout(booking, practice)).as(told).hasSize(1);
        assertThat(new Records(stack).findings()).as(told).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("crashes")
    void packetAndConfirmationStillComeOnce(Crash crash, Moment moment, RunningStack stack) {
        Practice practice = Practice.byDay(stack);
        Person person = Person.withEmail("Ash");
        Booking booking = practice.book(person, practice.aSlotAfter(Duration.ofDays(5), "consultation", "c2"));
        await(moment, practice, booking);

        crash.strike(stack);
        crash.recover(stack);

        assertThat(Condition.within(
                                Condition.UNTIL_RESTARTED,
                                "the appointment",
                                booking::read,
                                answer -> answer.status() == 200)
                        .text("status"))
                .isEqualTo("BOOKED");
        practice.messages().nextTo(person.contact(), 0);
        AnteroomClient client = practice.signIn(person);
        Condition.eventually("the packet", () -> packets(client), packets -> !packets.isEmpty());
        practice.time().settle();
        assertThat(packets(client)).hasSize(1);
        assertThat(mailsAbout(booking, practice)).hasSize(1);
    }

    /** As a person sees them: one whose sending was cut off goes again under its Message-ID, and is shown once. */
    private static Stream<String> mailsAbout(Booking booking, Practice practice) {
        return practice.messages().about(booking.id()).stream()
                .map(CaughtMessage::messageId)
                .distinct();
    }

    private static void await(Moment moment, Practice practice, Booking booking) {
        switch (moment) {
            case AFTER_THE_ANSWER -> {}
            case AFTER_THE_CONFIRMATION ->
                practice.messages().nextTo(booking.person().contact(), 0);
            case AFTER_THE_PACKET -> {
                AnteroomClient client = practice.signIn(booking.person());
                Condition.eventually("the packet", () -> packets(client), packets -> !packets.isEmpty());
            }
        }
    }

    private static List<JsonNode> packets(AnteroomClient client) {
        return client.get("/api/intake/packets")
                .send()
                .expect(200)
                .json()
                .valueStream()
                .toList();
    }
}
