package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.check.Snapshot;
import health.anteroom.systemtests.messages.CaughtMessage;
import health.anteroom.systemtests.practice.Booking;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.practice.Slot;
import health.anteroom.systemtests.stack.Condition;
import health.anteroom.systemtests.stack.DocumentedCommands;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore of docs/running-in-containers.md: what is promised there, after the commands that stand there. */
@Order(96)
@EnabledIfEnvironmentVariable(named = DocumentedCommands.COMPOSE, matches = ".+")
@ExtendWith(SharedStack.class)
class BackupIT {
    private static final int MORE = 500;
    private static final int AT_ONCE = 4;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void bringsThePracticeBackAndRemindsNobodyOfWhatWasSaid(RunningStack stack, @TempDir Path directory)
            throws Exception {
        DocumentedCommands page = new DocumentedCommands(directory);
        Practice practice = Practice.byDay(stack);
        List<Booking> reminded = book(practice, ofOneDay(practice, Duration.ofDays(4)));
        practice.time().advanceTo(reminderOf(reminded));
        List<Booking> waiting = book(practice, ofOneDay(practice, Duration.ofDays(4)));
        practice.time().settle();
        assertThat(reminded)
                .allSatisfy(booking -> assertThat(sent(practice, booking)).hasSize(2));
        assertThat(waiting)
                .allSatisfy(booking -> assertThat(sent(practice, booking)).hasSize(1));
        Snapshot before = Snapshot.of(stack);

        page.under("Backup", Map.of());
        awaitTheDoor(practice);
        List<Booking> more =
                book(practice, practice.slotsFarApart(Duration.ofDays(6), 60).subList(0, MORE));
        practice.time().advanceTo(reminderOf(waiting));
        assertThat(waiting)
                .allSatisfy(booking -> assertThat(sent(practice, booking)).hasSize(2));
        page.under(
                "Restore",
                Map.of("date", LocalDate.now().toString(), "project", System.getProperty("anteroom.stack.project")));
        awaitTheDoor(practice);

        practice.time().settle();
        assertThat(standing(Snapshot.of(stack))).isEqualTo(standing(before));
        assertThat(more)
                .allSatisfy(booking -> assertThat(booking.read().status()).isEqualTo(404));
        assertThat(reminded)
                .allSatisfy(booking -> assertThat(sent(practice, booking)).hasSize(2));
        assertThat(waiting).allSatisfy(booking -> {
            assertThat(booking.read().status()).isEqualTo(200);
            assertThat(sent(practice, booking)).hasSize(3);
            assertThat(sent(practice, booking).stream()
                            .map(CaughtMessage::messageId)
                            .distinct())
                    .hasSize(2);
        });
        Booking next =
                practice.book(Person.withEmail("Next"), practice.aSlotAfter(Duration.ofDays(5), "consultation", "c1"));
        practice.time().settle();
        assertThat(sent(practice, next)).hasSize(1);
    }

    /** Nobody's reminder comes when somebody else's time has begun. */
    private static List<Slot> ofOneDay(Practice practice, Duration ahead) {
        List<Slot> slots = practice.slotsFarApart(ahead, 7);
        LocalDate day = slots.getFirst().start().toLocalDate();
        return slots.stream()
                .filter(slot -> slot.start().toLocalDate().equals(day))
                .toList();
    }

    /** In the order of these times. */
    private static List<Booking> book(Practice practice, List<Slot> slots) throws Exception {
        try (ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Booking>> futures = slots.stream()
                    .map(slot -> crowd.submit(() -> practice.book(Person.withEmail("Backup"), slot)))
                    .toList();
            List<Booking> bookings = new ArrayList<>();
            for (Future<Booking> future : futures) {
                bookings.add(future.get());
            }
            return bookings;
        }
    }

    private static Instant reminderOf(List<Booking> bookings) {
        return bookings.stream()
                .map(Booking::start)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .minus(Duration.ofDays(1));
    }

    private static List<CaughtMessage> sent(Practice practice, Booking booking) {
        return practice.messages().about(booking.id());
    }

    /** What people left and the desk entered; not what was sent, which goes on. */
    private static Map<String, Object> standing(Snapshot snapshot) {
        Map<String, Object> standing = new TreeMap<>(snapshot.revisions());
        standing.keySet().removeIf(name -> name.startsWith("anteroom_notification."));
        return standing;
    }

    private static void awaitTheDoor(Practice practice) {
        Condition.within(
                Condition.UNTIL_RESTARTED,
                "the door to be open",
                () -> practice.visitor().get("/api/scheduling/offerings").send(),
                answer -> answer.status() == 200);
    }
}
