package health.anteroom.benchmarks.search;

import health.anteroom.benchmarks.load.Connection;
import health.anteroom.benchmarks.load.Connections;
import health.anteroom.benchmarks.load.Request;
import health.anteroom.benchmarks.stack.Desk;
import health.anteroom.benchmarks.stack.Owner;
import health.anteroom.benchmarks.stack.RunningStack;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Ten clinicians who see people from nine to five on weekdays, sessions of 50 minutes that may begin each quarter of an
 * hour, six hours of ten booked for thirty days from next Monday on.
 */
final class WeekdayPractice {
    private static final String OFFERING = "search";
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final int CLINICIANS = 10;
    private static final int DAYS = 30;
    private static final double TAKEN = 0.6;
    private static final int AT_ONCE = 8;

    private final LocalDate first;

    private WeekdayPractice(LocalDate first) {
        this.first = first;
    }

    static WeekdayPractice open(RunningStack stack) throws IOException {
        try (Owner owner = new Owner(stack)) {
            owner.offers(OFFERING, Duration.ofMinutes(15));
            Owner.Hours hours = new Owner.Hours(ZONE, DayOfWeek.FRIDAY.getValue(), OPENS.toString(), CLOSES.toString());
            for (int number = 0; number < CLINICIANS; number++) {
                owner.employs("s" + number, OFFERING, hours);
            }
        }
        LocalDate today = LocalDate.now(Clock.system(ZONE));
        return new WeekdayPractice(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    /** As the desk does it, so that what is searched is what was really booked. */
    void fill(RunningStack stack) throws IOException, InterruptedException {
        Desk desk = Desk.signIn(stack);
        Queue<Booking> open = new ConcurrentLinkedQueue<>(bookings().toList());
        try (Connections connections = Connections.open(stack.gateway(), AT_ONCE);
                ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Void>> all = Stream.iterate(0, number -> number + 1)
                    .limit(AT_ONCE)
                    .map(connections::get)
                    .map(gateway -> threads.submit(() -> book(desk, gateway, open)))
                    .toList();
            for (Future<Void> one : all) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException("the practice could not be booked", failed);
        }
    }

    private static Void book(Desk desk, Connection gateway, Queue<Booking> open) throws IOException {
        for (Booking next = open.poll(); next != null; next = open.poll()) {
            desk.book(gateway, OFFERING, next.clinician(), next.start());
        }
        return null;
    }

    private Stream<Booking> bookings() {
        Random random = new Random(1);
        return Stream.iterate(0, number -> number + 1)
                .limit(CLINICIANS)
                .flatMap(number -> first.datesUntil(first.plusDays(DAYS))
                        .filter(WeekdayPractice::isOpen)
                        .flatMap(date -> Stream.iterate(OPENS, time -> time.isBefore(CLOSES), time -> time.plusHours(1))
                                .map(time -> new Booking(
                                        "s" + number,
                                        date.atTime(time).atZone(ZONE).toInstant()))))
                .filter(booking -> random.nextDouble() < TAKEN);
    }

    private static boolean isOpen(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** All free times of all ten. */
    Request search() {
        return Request.get("/api/scheduling/slots?offering=%s&from=%s&to=%s&zone=%s&region=US-NY"
                .formatted(OFFERING, first, first.plusDays(DAYS - 1L), ZONE));
    }

    private record Booking(String clinician, Instant start) {}
}
