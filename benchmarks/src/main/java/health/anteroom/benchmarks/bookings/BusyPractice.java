package health.anteroom.benchmarks.bookings;

import health.anteroom.benchmarks.stack.Owner;
import health.anteroom.benchmarks.stack.RunningStack;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A practice with more free times than anybody can book: many clinicians, open day and night, fifty minutes each hour. */
final class BusyPractice {
    static final String OFFERING = "bench";

    private static final int CLINICIANS = 40;
    private static final Duration EACH = Duration.ofHours(1);
    private static final Owner.Hours DAY_AND_NIGHT =
            new Owner.Hours(ZoneId.of("UTC"), DayOfWeek.values().length, "00:00", "24:00");

    private final Instant first;
    private final AtomicLong next = new AtomicLong();

    private BusyPractice(Instant first) {
        this.first = first;
    }

    /** Made past the gateway, as the owner. */
    static BusyPractice open(RunningStack stack) throws IOException {
        try (Owner owner = new Owner(stack)) {
            owner.offers(OFFERING, EACH);
            for (int number = 0; number < CLINICIANS; number++) {
                owner.employs("b" + number, OFFERING, DAY_AND_NIGHT);
            }
        }
        Instant today = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.DAYS);
        return new BusyPractice(today.plus(Duration.ofDays(3)));
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
