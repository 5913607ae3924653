package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.practice.Booking;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Stopped as a service manager stops it, and started again on the same data. */
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

        int exitCode = stack.stop();
        stack.startAgain();

        assertThat(exitCode).isZero();
        assertThat(booking.read().expect(200).body()).isEqualTo(before);
        client.get("/api/account/me").send().expect(200);
        assertThat(practice.time().now()).isAfterOrEqualTo(then);
        practice.time().settle();
        assertThat(practice.messages().about(booking.id())).hasSize(1);
    }
}
