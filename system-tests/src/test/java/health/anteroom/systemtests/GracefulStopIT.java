package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.EventStream;
import health.anteroom.systemtests.practice.Booking;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.ServiceProcess;
import health.anteroom.systemtests.stack.SharedStack;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Stopped as a service manager stops it while a desk looks on, and started again on the same data. */
@Order(95)
@ExtendWith(SharedStack.class)
class GracefulStopIT {

    @Test
    void stopsCleanlyAndFindsAllItHadWhenItStartsAgain(RunningStack stack) {
        Practice practice = Practice.byDay(stack);
        Person person = Person.withEmail("Quinn");
        Booking booking = practice.book(person, practice.aSlotAfter(Duration.ofDays(5), "consultation", "c3"));
        AnteroomClient client = practice.signIn(person);
        String before = booking.read().expect(200).body();
        Instant then = practice.time().now();

        long killed = killed(stack);
        int exitCode;
        try (EventStream looking = practice.staff(Practice.DESK).follow("/api/scheduling/calendar/changes")) {
            assertThat(looking.hears("{}", Duration.ofSeconds(5))).as("hello").isTrue();
            exitCode = stack.stop();
        }

        assertThat(exitCode).isZero();
        assertThat(killed(stack)).as("that did not stop by themselves").isEqualTo(killed);
        stack.startAgain();
        assertThat(booking.read().expect(200).body()).isEqualTo(before);
        client.get("/api/account/me").send().expect(200);
        assertThat(practice.time().now()).isAfterOrEqualTo(then);
        practice.time().settle();
        assertThat(practice.messages().about(booking.id())).hasSize(1);
    }

    private static long killed(RunningStack stack) {
        return Stream.of(ServiceProcess.values()).mapToLong(stack::deathsOf).sum();
    }
}
