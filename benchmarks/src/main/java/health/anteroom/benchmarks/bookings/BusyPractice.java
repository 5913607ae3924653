package health.anteroom.benchmarks.bookings;

import health.anteroom.benchmarks.load.Json;
import health.anteroom.benchmarks.stack.Owner;
import health.anteroom.benchmarks.stack.RunningStack;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** A practice with more free times than anybody can book: many clinicians, open day and night, fifty minutes each hour. */
final class BusyPractice {
    static final String OFFERING = "bench";

    private static final int CLINICIANS = 40;
    private static final Duration EACH = Duration.ofHours(1);

    private final Instant first;
    private final AtomicLong next = new AtomicLong();

    private BusyPractice(Instant first) {
        this.first = first;
    }

    /** Made past the gateway, as the owner. */
    static BusyPractice open(RunningStack stack) throws IOException {
        try (Owner owner = new Owner(stack)) {
            owner.put("offerings/" + OFFERING, offering());
            for (int number = 0; number < CLINICIANS; number++) {
                owner.put("clinicians/b" + number, clinician(number));
                owner.put("clinicians/b" + number + "/availability", dayAndNight());
            }
        }
        Instant today = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.DAYS);
        return new BusyPractice(today.plus(Duration.ofDays(3)));
    }

    private static String offering() {
        return Json.of(
                "name", "Fifty minutes",
                "kind", "INDIVIDUAL",
                "duration", "PT50M",
                "slotInterval", "PT1H",
                "formats", List.of("VIDEO"));
    }

    private static String clinician(int number) {
        return Json.of(
                "name", "Dr. B" + number, "regions", List.of("US-NY"), "zone", "UTC", "offerings", List.of(OFFERING));
    }

    private static String dayAndNight() {
        List<Map<String, Object>> weekly = Stream.of(DayOfWeek.values())
                .map(day -> Json.map("day", day, "from", "00:00", "to", "24:00"))
                .toList();
        return Json.of("zone", "UTC", "weekly", weekly);
    }

    /** A time that nobody was given before. */
    FreeTime freeTime() {
        return time(next.getAndIncrement());
    }

    /** How many were given. */
    long given() {
        return next.get();
    }

    /** The times in the order in which they are given; those before the first are over. */
    FreeTime time(long number) {
        return new FreeTime(
                "b" + Math.floorMod(number, CLINICIANS),
                first.plus(EACH.multipliedBy(Math.floorDiv(number, (long) CLINICIANS))));
    }

    /** One clinician at one start. */
    record FreeTime(String clinician, Instant start) {}
}
