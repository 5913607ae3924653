package health.anteroom.benchmarks.bookings;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import health.anteroom.benchmarks.Benchmark.Progress;
import health.anteroom.benchmarks.load.Load;
import health.anteroom.benchmarks.stack.Allocation;
import health.anteroom.benchmarks.stack.Memory;
import health.anteroom.benchmarks.stack.Person;
import health.anteroom.benchmarks.stack.RunningStack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A running practice with a certain number of appointments behind it, in which eight people hold and book. */
final class GrowingPractice implements AutoCloseable {
    private static final double MEDIAN = 0.5;

    private final RunningStack stack;
    private final MongoClient mongo;
    private final Allocation allocation;
    private final BookingWay way;
    private final StoredAppointments stored;

    private GrowingPractice(RunningStack stack, Duration warmUp) throws IOException, InterruptedException {
        this.stack = stack;
        this.mongo = MongoClients.create(stack.mongoUri());
        this.allocation = Allocation.of(stack.process("scheduling-service"));
        BusyPractice practice = BusyPractice.open(stack);
        this.way = new BookingWay(
                stack,
                practice,
                (gateway, free) -> new Person().book(gateway, BusyPractice.OFFERING, free.clinician(), free.start()));
        way.run(warmUp);
        Memory.awaitIdle(stack.processes());
        this.stored = new StoredAppointments(mongo, practice);
    }

    /** What is booked while it warms up is what the stored appointments are made from. */
    static GrowingPractice start(Path home, Duration warmUp) throws IOException, InterruptedException {
        RunningStack stack = RunningStack.startForOnce(home);
        try {
            return new GrowingPractice(stack, warmUp);
        } catch (IOException | InterruptedException | RuntimeException failed) {
            stack.close();
            throw failed;
        }
    }

    void growTo(int size, Progress progress) {
        stored.growTo(size, progress);
    }

    /** Books for so long, and puts back the number that was stored before. */
    Cost book(Duration time) throws IOException, InterruptedException {
        Memory.awaitIdle(stack.processes());
        long before = allocation.bytes();
        Load load = way.run(time);
        double each = (double) (allocation.bytes() - before) / load.count();
        Memory.awaitIdle(stack.processes());
        stored.forgetNew();
        return new Cost(load.percentile(MEDIAN), each);
    }

    /** Of one booking: the median, and what the scheduling service asked for. */
    record Cost(double milliseconds, double bytes) {}

    @Override
    public void close() throws IOException {
        allocation.close();
        mongo.close();
        stack.close();
    }
}
