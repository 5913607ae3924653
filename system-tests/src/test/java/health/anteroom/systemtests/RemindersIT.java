package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.practice.Booking;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.practice.Slot;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Promise 3: one reminder, on time, never at night for the one who gets it, never after the appointment moved. */
@Order(30)
@ExtendWith(SharedStack.class)
class RemindersIT {
    private static final LocalTime NIGHT = LocalTime.of(21, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    /** What is due at an edge comes in the step that begins here; longer than a step takes, since the clock goes on. */
    private static final Duration BEFORE_AN_EDGE = Duration.ofMinutes(1);

    private static final List<String> ZONES =
            List.of("America/New_York", "America/Los_Angeles", "Europe/London", "Pacific/Auckland");

    /**
     * The clock is walked over the edges of everybody's nights; what came in a step came between its two edges, so that
     * no clock of the product is believed.
     */
    @Test
    void comesOnceAndByDayWhereverSomebodyLives(RunningStack stack) {
        Practice practice = Practice.byDay(stack);
        List<Booking> bookings = everywhere(practice);
        Booking moved = bookings.removeLast();
        Instant end = last(bookings).minus(Duration.ofDays(1));
        Slot later = practice.aSlotAfter(untilAfter(practice, end), "consultation", moved.clinician());
        moved.move(later).expect(200);
        practice.time().advanceTo(first(bookings).minus(Duration.ofHours(84)));
        Map<Booking, Integer> before = counts(practice, bookings);
        assertThat(before.values()).allMatch(messages -> messages == 1);
        int movedBefore = practice.messages().about(moved.id()).size();

        Map<Booking, List<Instant[]>> came = walk(practice, end, before);

        for (Booking booking : bookings) {
            assertThat(came.get(booking)).as(booking.person().zone()).hasSize(1);
            Instant[] step = came.get(booking).getFirst();
            assertThat(isNight(step[0].plus(BEFORE_AN_EDGE), booking))
                    .as("%s after %s", booking.person().zone(), step[0])
                    .isFalse();
            assertThat(Duration.between(step[0], booking.start())).isLessThan(Duration.ofHours(72));
            assertThat(Duration.between(step[1], booking.start())).isGreaterThan(Duration.ofHours(24));
        }
        assertThat(bookings)
                .allSatisfy(
                        booking -> assertThat(reminderOf(practice, booking)).isBetween(MORNING, NIGHT.minusNanos(1)));
        assertThat(practice.messages().about(moved.id())).hasSize(movedBefore);
        practice.time().advanceTo(later.at());
        assertThat(practice.messages().about(moved.id())).hasSize(movedBefore + 1);
    }

    private static List<Booking> everywhere(Practice practice) {
        List<Slot> slots = practice.slotsAfter(Duration.ofDays(5), "consultation", "c1");
        List<Person> people = Stream.concat(
                        ZONES.stream().map(zone -> Person.withEmail("Bo").in(zone)),
                        Stream.of(Person.withPhone("Cy").in("America/Los_Angeles"), Person.withEmail("Moving")))
                .toList();
        return new ArrayList<>(IntStream.range(0, people.size())
                .mapToObj(i -> practice.book(people.get(i), slots.get(i)))
                .toList());
    }

    private static Instant first(List<Booking> bookings) {
        return bookings.stream().map(Booking::start).min(Instant::compareTo).orElseThrow();
    }

    private static Instant last(List<Booking> bookings) {
        return bookings.stream().map(Booking::start).max(Instant::compareTo).orElseThrow();
    }

    /** Far enough that its reminder is not due before the others' are over. */
    private static Duration untilAfter(Practice practice, Instant end) {
        return Duration.between(practice.time().now(), end).plus(Duration.ofDays(4));
    }

    /** For each booking the steps in which a message about it came. */
    private static Map<Booking, List<Instant[]>> walk(Practice practice, Instant end, Map<Booking, Integer> before) {
        Set<Booking> bookings = before.keySet();
        Map<Booking, List<Instant[]>> came =
                bookings.stream().collect(Collectors.toMap(Function.identity(), booking -> new ArrayList<>()));
        Map<Booking, Integer> seen = before;
        Instant from = practice.time().now();
        for (Instant edge : edges(from, end)) {
            practice.time().advanceTo(edge);
            Map<Booking, Integer> now = counts(practice, bookings);
            for (Booking booking : bookings) {
                for (int i = seen.get(booking); i < now.get(booking); i++) {
                    came.get(booking).add(new Instant[] {from, edge});
                }
            }
            seen = now;
            from = edge;
        }
        return came;
    }

    /** A little before a night begins or ends in any of the zones. */
    private static List<Instant> edges(Instant from, Instant until) {
        TreeSet<Instant> edges = new TreeSet<>();
        for (String zone : ZONES) {
            ZonedDateTime day = from.atZone(ZoneId.of(zone));
            for (; day.toInstant().isBefore(until.plus(Duration.ofDays(1))); day = day.plusDays(1)) {
                edges.add(day.with(NIGHT).toInstant().minus(BEFORE_AN_EDGE));
                edges.add(day.with(MORNING).toInstant().minus(BEFORE_AN_EDGE));
            }
        }
        edges.add(until);
        return edges.stream()
                .filter(edge -> edge.isAfter(from) && !edge.isAfter(until))
                .toList();
    }

    private static Map<Booking, Integer> counts(Practice practice, Collection<Booking> bookings) {
        var all = practice.messages().all();
        return bookings.stream().collect(Collectors.toMap(Function.identity(), booking -> (int)
                all.stream().filter(message -> message.isAbout(booking.id())).count()));
    }

    /** When it went out, on the clock of the one who got it, as the desk is told. */
    private static LocalTime reminderOf(Practice practice, Booking booking) {
        return practice.remindersOf(booking)
                .filter(delivery -> delivery.path("state").asString().equals("SENT"))
                .map(delivery -> OffsetDateTime.parse(delivery.path("sentAt").asString())
                        .atZoneSameInstant(ZoneId.of(booking.person().zone()))
                        .toLocalTime())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isNight(Instant instant, Booking booking) {
        LocalTime local = instant.atZone(ZoneId.of(booking.person().zone())).toLocalTime();
        return !local.isBefore(NIGHT) || local.isBefore(MORNING);
    }
}
