package health.anteroom.benchmarks.bookings;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import health.anteroom.benchmarks.Benchmark;
import health.anteroom.benchmarks.Scale;
import health.anteroom.benchmarks.measure.Row;
import health.anteroom.benchmarks.stack.Desk;
import health.anteroom.benchmarks.stack.Memory;
import health.anteroom.benchmarks.stack.Person;
import health.anteroom.benchmarks.stack.RunningStack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Eight people who book at once, in both ways that there are. */
public final class BookingsBenchmark implements Benchmark {
    /** Five processes compile what a booking runs through: after a minute and a half it costs a quarter of the first. */
    private static final int LONG_WARM_UP = 6;

    private final Path home;

    public BookingsBenchmark(Path home) {
        this.home = home;
    }

    @Override
    public List<Row> run(Scale scale, Progress progress) throws IOException, InterruptedException {
        progress.say("starting the stack");
        Optional<Postgres> postgres = Postgres.startIfInstalled();
        try (RunningStack stack = RunningStack.start(home, RunningStack.freshData(home), Map.of());
                MongoClient mongo = MongoClients.create(stack.mongoUri())) {
            return measure(stack, mongo, postgres, scale, progress);
        } finally {
            if (postgres.isPresent()) {
                postgres.get().close();
            }
        }
    }

    private static List<Row> measure(
            RunningStack stack, MongoClient mongo, Optional<Postgres> postgres, Scale scale, Progress progress)
            throws IOException, InterruptedException {
        BusyPractice practice = BusyPractice.open(stack);
        Desk desk = Desk.signIn(stack);
        BookingWay byHold = new BookingWay(
                stack,
                practice,
                (gateway, free) -> new Person().book(gateway, BusyPractice.OFFERING, free.clinician(), free.start()));
        BookingWay byDesk = new BookingWay(
                stack,
                practice,
                (gateway, free) -> desk.book(gateway, BusyPractice.OFFERING, free.clinician(), free.start()));
        BareWrites bare = new BareWrites(mongo);
        StoreWrites writes = new StoreWrites(mongo);
        progress.say("warming up");
        byHold.run(scale.warmUp().multipliedBy(LONG_WARM_UP));
        byDesk.run(scale.warmUp());
        int size = writes.meanSize();
        bare.run(BookingWay.CLIENTS, scale.warmUp().dividedBy(3), size);
        BookingFigures held = new BookingFigures("hold and book");
        BookingFigures direct = new BookingFigures("desk books directly");
        for (int round = 0; round < scale.rounds(); round++) {
            progress.say("round " + (round + 1));
            for (BookingFigures figures : List.of(held, direct)) {
                Memory.awaitIdle(stack.processes());
                long before = writes.count();
                var booked = (figures == held ? byHold : byDesk).run(scale.round());
                Memory.awaitIdle(stack.processes());
                double each = (double) (writes.count() - before) / booked.count();
                figures.add(booked, bare.run(BookingWay.CLIENTS, scale.round(), size), each);
            }
            if (postgres.isPresent()) {
                var inserted = postgres.get().run(BookingWay.CLIENTS, scale.round(), size);
                held.besidePostgres(inserted);
                direct.besidePostgres(inserted);
            }
        }
        List<Row> rows = new java.util.ArrayList<>(held.rows(size));
        rows.addAll(direct.rows(size));
        return rows;
    }
}
