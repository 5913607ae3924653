package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.practice.Booking;
import health.anteroom.systemtests.practice.Crash;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.practice.Slot;
import health.anteroom.systemtests.stack.Condition;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Promise 3, while whoever reminds is killed again and again: nobody is forgotten, nobody is told twice. */
@Tag("faults")
@Order(84)
@ExtendWith(SharedStack.class)
class KilledRemindersIT {
    private static final int PEOPLE = 12;
    private static final List<Crash> CRASHES = List.of(Crash.NOTIFICATION, Crash.SCHEDULING, Crash.NOTIFICATION);
    private static final int APART = PEOPLE / (CRASHES.size() + 1);

    @Test
    void reachEverybodyOnce(RunningStack stack) {
        Practice practice = Practice.byDay(stack);
        List<Slot> slots = practice.slotsAfter(Duration.ofDays(5), "consultation", "c3");
        List<Booking> bookings = IntStream.range(0, PEOPLE)
                .mapToObj(i -> practice.book(someone(i), slots.get(i)))
                .toList();
        practice.time().settle();
        assertThat(bookings)
                .allSatisfy(booking -> assertThat(told(practice, booking)).isEqualTo(1));

        CompletableFuture<Void> killing = CompletableFuture.runAsync(() -> killOnTheWay(stack, practice, bookings));
        practice.time().insistOn(bookings.getLast().start().minus(Duration.ofDays(1)));
        killing.join();
        practice.time().insistOn(practice.time().now().plusSeconds(1));

        // What was cut off is found once the claim of whoever was at it has run out, by the machine's clock.
        Condition.eventually(
                "everybody is reminded once, or the desk knows",
                () -> assertThat(bookings).allSatisfy(booking -> isRemindedOrKnown(practice, booking)));
    }

    private static void isRemindedOrKnown(Practice practice, Booking booking) {
        if (told(practice, booking) == 1) {
            assertThat(booking.person().phone()).isNotNull();
            assertThat(deskKnowsNoEndOf(practice, booking)).isTrue();
        } else {
            assertThat(told(practice, booking)).isEqualTo(2);
        }
    }

    private static Person someone(int number) {
        return number % 2 == 0 ? Person.withEmail("Kim") : Person.withPhone("Lou");
    }

    /** Each when some more reminders have come. */
    private static void killOnTheWay(RunningStack stack, Practice practice, List<Booking> bookings) {
        for (int i = 0; i < CRASHES.size(); i++) {
            awaitReminders(practice, bookings, APART * (i + 1));
            CRASHES.get(i).strike(stack);
            CRASHES.get(i).recover(stack);
        }
    }

    private static void awaitReminders(Practice practice, List<Booking> bookings, int number) {
        Condition.within(
                Condition.UNTIL_RESTARTED,
                number + " reminders",
                () -> bookings.stream()
                        .mapToInt(booking -> told(practice, booking) - 1)
                        .sum(),
                reminders -> reminders >= number);
    }

    /** Messages about it as a person sees them: a mail whose sending was cut off goes again, under its Message-ID. */
    private static int told(Practice practice, Booking booking) {
        return (int) practice.messages().about(booking.id()).stream()
                .map(message -> message.sms() ? message.id() : message.messageId())
                .distinct()
                .count();
    }

    /** A text whose sending was cut off does not go again: once too few is better than twice, and the desk is told. */
    private static boolean deskKnowsNoEndOf(Practice practice, Booking booking) {
        return practice.remindersOf(booking)
                .anyMatch(delivery -> delivery.path("state").asString().equals("FAILED"));
    }
}
