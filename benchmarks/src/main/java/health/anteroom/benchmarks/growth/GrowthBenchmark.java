package health.anteroom.benchmarks.growth;

import health.anteroom.benchmarks.Benchmark;
import health.anteroom.benchmarks.Scale;
import health.anteroom.benchmarks.bookings.BookingGrowth;
import health.anteroom.benchmarks.measure.Row;
import health.anteroom.benchmarks.slots.SearchGrowth;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Search and booking with a thousand, ten thousand, a hundred thousand and a million appointments. */
public final class GrowthBenchmark implements Benchmark {
    private final Path home;

    public GrowthBenchmark(Path home) {
        this.home = home;
    }

    @Override
    public List<Row> run(Scale scale, Progress progress) throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>(new SearchGrowth(scale).run(progress));
        rows.addAll(new BookingGrowth(home, scale).run(progress));
        return rows;
    }
}
