package health.anteroom.benchmarks.slots;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.availability.TakenTime;
import health.anteroom.scheduling.availability.TakenTimes;
import health.anteroom.scheduling.availability.application.FindSlots;
import health.anteroom.scheduling.availability.application.FindSlotsHandler;
import health.anteroom.scheduling.availability.application.FoundSlots;
import health.anteroom.scheduling.availability.application.SlotsOutcome;
import health.anteroom.scheduling.practice.Practice;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The handler that answers {@code GET /api/scheduling/slots}, on a calendar in memory, as the service wires it. */
final class ProductSearch implements AutoCloseable {
    private static final Instant BEGIN = Instant.ofEpochSecond(BookedHours.at(BookedHours.FIRST, LocalTime.MIDNIGHT));

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final FindSlotsHandler handler;
    private final FindSlots query;

    /** The search may be for less than what is stored. */
    ProductSearch(SlotWork work, TakenTimes stored) {
        context.registerBean(Practice.class, () -> new BenchPractice(work));
        context.registerBean(TakenTimes.class, () -> stored);
        context.registerBean(PracticeClock.class, () -> PracticeClock.fixedAt(BEGIN.minus(Duration.ofDays(3))));
        context.register(FindSlotsHandler.class);
        context.refresh();
        this.handler = context.getBean(FindSlotsHandler.class);
        long end = BookedHours.at(BookedHours.FIRST.plusDays(work.days()), LocalTime.MIDNIGHT);
        this.query = new FindSlots(
                BenchPractice.OFFERING,
                BEGIN,
                Instant.ofEpochSecond(end),
                BenchPractice.REGION,
                new FindSlots.Wishes(null, null, null, null));
    }

    static ProductSearch of(SlotWork work) {
        return new ProductSearch(work, store(work.clinicians(), work.days()));
    }

    /** So many clinicians' appointments of so many days. */
    static TakenTimes store(int clinicians, int days) {
        TakenTimes taken = new TakenTimes();
        for (int clinician = 0; clinician < clinicians; clinician++) {
            remember(taken, clinician, BookedHours.taken(clinician, days));
        }
        return taken;
    }

    static void remember(TakenTimes taken, int clinician, long[] starts) {
        TakenTime.From from = new TakenTime.From(BenchPractice.id(clinician), BenchPractice.OFFERING, null);
        for (long start : starts) {
            TimeRange time = TimeRange.startingAt(Instant.ofEpochSecond(start), BookedHours.SESSION);
            String id = "a" + clinician + "-" + start;
            taken.take(new TakenTime(id, from, time, time, Instant.MAX), 1);
        }
    }

    FoundSlots find() {
        return switch (handler.find(query)) {
            case SlotsOutcome.Found found -> found.slots();
            case SlotsOutcome.NobodyLicensed nobody -> throw new IllegalStateException("nobody is licensed");
            case SlotsOutcome.UnknownOffering unknown -> throw new IllegalStateException("the offering is unknown");
        };
    }

    @Override
    public void close() {
        context.close();
    }
}
