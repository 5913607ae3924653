package health.anteroom.benchmarks.bookings;

import health.anteroom.benchmarks.Benchmark.Progress;
import health.anteroom.benchmarks.Scale;
import health.anteroom.benchmarks.bookings.GrowingPractice.Cost;
import health.anteroom.benchmarks.measure.Goal;
import health.anteroom.benchmarks.measure.Rounds;
import health.anteroom.benchmarks.measure.Row;
import health.anteroom.benchmarks.measure.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two running practices, one with a thousand appointments and one that grows; eight people book, in turns in each. */
public final class BookingGrowth {
    private static final int FEW = 1_000;
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);

    private final Path home;
    private final Scale scale;

    public BookingGrowth(Path home, Scale scale) {
        this.home = home;
        this.scale = scale;
    }

    public List<Row> run(Progress progress) throws IOException, InterruptedException {
        progress.say("starting two stacks and booking");
        List<Row> rows = new ArrayList<>();
        try (GrowingPractice small = GrowingPractice.start(home, scale.warmUp());
                GrowingPractice growing = GrowingPractice.start(home, scale.warmUp())) {
            small.growTo(FEW, progress);
            for (int size : scale.isQuick() ? SIZES.subList(0, 1) : SIZES) {
                growing.growTo(size, progress);
                rows.addAll(beside(small, growing, size, progress));
            }
        }
        return rows;
    }

    private List<Row> beside(GrowingPractice small, GrowingPractice growing, int size, Progress progress)
            throws IOException, InterruptedException {
        Rounds time = new Rounds();
        Rounds memory = new Rounds();
        small.book(scale.warmUp().dividedBy(3));
        growing.book(scale.warmUp().dividedBy(3));
        for (int round = 0; round < scale.rounds(); round++) {
            progress.say("booking with %,d stored, round %d".formatted(size, round + 1));
            Cost few = small.book(scale.round());
            Cost many = growing.book(scale.round());
            time.add(many.milliseconds(), few.milliseconds());
            memory.add(many.bytes(), few.bytes());
        }
        String name = "hold and book, %,d stored".formatted(size);
        progress.say("%s: %s the time".formatted(name, Unit.TIMES.write(time.ratio())));
        String against = "%,d".formatted(FEW);
        return List.of(
                Row.of(name + ", p50", Unit.MILLISECONDS, time, against, new Goal.AtMost(1.2, "×")),
                Row.of(name + ", allocated", Unit.BYTES, memory, against, new Goal.AtMost(1.2, "×")));
    }
}
