package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import health.anteroom.systemtests.check.Records;
import health.anteroom.systemtests.http.Fate;
import health.anteroom.systemtests.practice.Attempt;
import health.anteroom.systemtests.practice.Crash;
import health.anteroom.systemtests.practice.HoldRace;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.stack.Home;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise 1: never two people in one slot, never a lost booking. */
@Tag("faults")
@Order(80)
@ExtendWith(SharedStack.class)
class HoldRaceIT {
    private static final int PEOPLE = 200;
    private static final String CLINICIAN = "c2";

    private RunningStack stack;
    private Practice practice;

    @BeforeEach
    void enter(RunningStack running) {
        stack = running;
        practice = new Practice(running);
        // What earlier races kept has run out by then.
        practice.time().advance(Duration.ofHours(1));
    }

    /** With -Danteroom.faults five. */
    static LongStream seeds() {
        return LongStream.range(0, Home.allFaults() ? 5 : 1).map(each -> Home.seed() + each);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givesEachTimeToOnePersonAndRefusesOnlyWhoIsInTheWay(long seed) {
        LocalDate day = anEmptyDay();
        HoldRace race = new HoldRace(practice, CLINICIAN, day, seed);

        List<Attempt> attempts = race.run(PEOPLE, () -> {});

        assertThat(attempts).allMatch(attempt -> attempt.won() || attempt.lost());
        assertThatNobodySharesATime(attempts);
        assertThatTheRecordsAgree(attempts, day);
    }

    /** With -Danteroom.faults also where everything dies: what a restart of it all keeps is CrashAfterBookingIT's in each run. */
    static Stream<Arguments> crashes() {
        List<Crash> crashes =
                Home.allFaults() ? List.of(Crash.SCHEDULING, Crash.EVERYTHING) : List.of(Crash.SCHEDULING);
        return crashes.stream().flatMap(crash -> seeds().mapToObj(seed -> arguments(crash, seed)));
    }

    @ParameterizedTest(name = "{0} seed {1}")
    @MethodSource("crashes")
    void keepsWhatItAcknowledgedWhenKilledInTheMiddle(Crash crash, long seed) {
        LocalDate day = anEmptyDay();
        HoldRace race = new HoldRace(practice, CLINICIAN, day, seed);

        List<Attempt> before = race.run(PEOPLE, () -> crash.strike(stack));
        crash.recover(stack);
        List<Attempt> after = HoldRace.askAgain(before);

        assertThat(before).noneMatch(attempt -> attempt.answer().fate() == Fate.BROKEN);
        assertThat(after).allMatch(attempt -> attempt.won() || attempt.lost());
        assertThat(HoldRace.winners(after))
                .allSatisfy(winner -> assertThat(winner.again().id()).isEqualTo(winner.id()));
        assertThatNobodySharesATime(after);
        assertThatTheRecordsAgree(after, day);
    }

    private static void assertThatNobodySharesATime(List<Attempt> attempts) {
        assertThat(HoldRace.winners(attempts)).isNotEmpty();
        assertThat(HoldRace.collisions(HoldRace.winners(attempts))).isEmpty();
        assertThat(HoldRace.refusedForNothing(attempts)).isEmpty();
    }

    /** What the desk sees, what is stored and what was published are the winners, all of them, once. */
    private void assertThatTheRecordsAgree(List<Attempt> attempts, LocalDate day) {
        Set<String> won =
                HoldRace.winners(attempts).stream().map(Attempt::id).collect(Collectors.toCollection(TreeSet::new));
        practice.time().settle();

        assertThat(onTheCalendar(day)).containsExactlyInAnyOrderElementsOf(won);
        Records records = new Records(stack);
        assertThat(records.heldOn(CLINICIAN, day, ZoneId.of(Practice.ZONE))).containsExactlyInAnyOrderElementsOf(won);
        assertThat(records.findings()).isEmpty();
    }

    private List<String> onTheCalendar(LocalDate day) {
        return practice.staff(Practice.DESK)
                .get("/api/scheduling/calendar?from=%s&to=%s&clinician=%s".formatted(day, day, CLINICIAN))
                .send()
                .expect(200)
                .json()
                .path("entries")
                .valueStream()
                .map(entry -> entry.path("id").asString())
                .toList();
    }

    /** The first day from a week ahead on which nobody wanted anything yet; every race has its own. */
    private LocalDate anEmptyDay() {
        return practice.slotsAfter(Duration.ofDays(7), "individual", CLINICIAN).stream()
                .map(slot -> slot.start().toLocalDate())
                .distinct()
                .filter(day -> onTheCalendar(day).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
