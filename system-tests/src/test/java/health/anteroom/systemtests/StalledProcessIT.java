package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.anteroom.systemtests.check.Records;
import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.Fate;
import health.anteroom.systemtests.practice.Booking;
import health.anteroom.systemtests.practice.Hold;
import health.anteroom.systemtests.practice.Intake;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.stack.Condition;
import health.anteroom.systemtests.stack.Home;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.ServiceProcess;
import health.anteroom.systemtests.stack.SharedStack;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A process that is there and answers nobody, by SIGSTOP: the worst kind of failure, since its connections stand. Callers
 * are told in time, nothing is lost, and once it goes on all is done, once.
 */
@Tag("faults")
@Order(86)
@ExtendWith(SharedStack.class)
class StalledProcessIT {
    /** The gateway gives a service ten seconds; the rest is for a machine with other things to do. */
    private static final Duration IN_TIME = Duration.ofSeconds(14);

    private static final Duration STALL = Duration.ofSeconds(10);

    private final Person person = Person.withEmail("Rowan");
    private final String key = UUID.randomUUID().toString();
    private RunningStack stack;
    private Practice practice;
    private Hold hold;

    @BeforeEach
    void keepATime(RunningStack running) {
        stack = running;
        practice = Practice.byDay(running);
        hold = practice.hold(practice.visitor(), practice.aSlotAfter(Duration.ofDays(5), "consultation", "c1"));
        practice.time().settle();
    }

    /** Behind the gateway, in each run the one that books, with -Danteroom.faults each. */
    static Stream<ServiceProcess> services() {
        return Home.allFaults()
                ? Stream.of(ServiceProcess.SCHEDULING, ServiceProcess.INTAKE, ServiceProcess.NOTIFICATION)
                : Stream.of(ServiceProcess.SCHEDULING);
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceThatStallsIsGivenUpInTimeAndCatchesUp(ServiceProcess service) {
        stack.freeze(service);
        List<Answer> answers;
        try {
            answers = List.of(inTime(() -> practice.bookHold(hold, person, key)), inTime(() -> askedOf(service)));
        } finally {
            stack.thaw(service);
        }

        assertThat(answers.getLast().status()).isIn(503, 504);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.fate()).isIn(Fate.OK, Fate.UNKNOWN));
        assertThat(answers)
                .filteredOn(answer -> answer.fate() == Fate.UNKNOWN)
                .allSatisfy(answer -> assertThat(answer.header("Retry-After")).isPresent());
        assertThat(answers.getFirst().fate()).isEqualTo(service == ServiceProcess.SCHEDULING ? Fate.UNKNOWN : Fate.OK);
        assertThatItIsDoneOnce();
    }

    @Test
    @EnabledIfSystemProperty(
            named = "anteroom.faults",
            matches = "true",
            disabledReason = "tier: ./anteroom test --faults")
    void aGatewayThatStallsAnswersWhenItGoesOn() throws Exception {
        stack.freeze(ServiceProcess.GATEWAY);
        CompletableFuture<Answer> booking;
        try {
            booking = CompletableFuture.supplyAsync(() -> practice.bookHold(hold, person, key));
            assertThatThrownBy(() -> booking.get(STALL.toSeconds(), TimeUnit.SECONDS))
                    .isInstanceOf(TimeoutException.class);
        } finally {
            stack.thaw(ServiceProcess.GATEWAY);
        }

        assertThat(booking.get().status()).isEqualTo(201);
        assertThatItIsDoneOnce();
    }

    /** The broker, the store and the catcher: nothing can be kept meanwhile, and nobody is told that it was. */
    @Test
    @EnabledIfSystemProperty(
            named = "anteroom.faults",
            matches = "true",
            disabledReason = "tier: ./anteroom test --faults")
    void aStoreThatStallsForTenSecondsLosesNothing() {
        long begun = System.nanoTime();
        stack.freezeStore();
        try {
            Answer answer = inTime(() -> practice.bookHold(hold, person, key));
            assertThat(answer.fate()).as(answer.toString()).isEqualTo(Fate.UNKNOWN);
            Condition.eventually(
                    STALL + " have passed",
                    () -> Duration.ofNanos(System.nanoTime() - begun),
                    passed -> passed.compareTo(STALL) >= 0);
        } finally {
            stack.thawStore();
        }

        assertThatItIsDoneOnce();
    }

    private Answer askedOf(ServiceProcess service) {
        String path = switch (service) {
            case SCHEDULING -> "/api/scheduling/offerings";
            case INTAKE -> "/api/intake/packets";
            case NOTIFICATION -> "/api/notifications/preferences";
            case GATEWAY -> "/api/account/me";
        };
        return practice.visitor().get(path).send();
    }

    private static Answer inTime(Supplier<Answer> call) {
        long begun = System.nanoTime();
        Answer answer = call.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .as(answer.toString())
                .isLessThan(IN_TIME);
        return answer;
    }

    private void assertThatItIsDoneOnce() {
        Booking booking = Booking.of(
                hold.browser(),
                person,
                practice.bookHoldUntilKnown(hold, person, key).expect(201));
        practice.messages().nextTo(person.contact(), 0);
        practice.time().settle();
        AnteroomClient client = practice.signInWithOneCode(person);

        assertThat(booking.read().expect(200).text("status")).isEqualTo("BOOKED");
        assertThat(practice.onTheCalendar(booking.clinician(), booking.start())).containsExactly(booking.id());
        assertThat(new Intake(client).packets()).hasSize(1);
        assertThat(practice.messages().about(booking.id())).hasSize(1);
        assertThat(new Records(stack).findings()).isEmpty();
    }
}
