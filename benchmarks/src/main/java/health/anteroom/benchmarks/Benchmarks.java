package health.anteroom.benchmarks;

import health.anteroom.benchmarks.Benchmark.Progress;
import health.anteroom.benchmarks.bookings.BookingsBenchmark;
import health.anteroom.benchmarks.bookings.OutboxBenchmark;
import health.anteroom.benchmarks.gateway.GatewayBenchmark;
import health.anteroom.benchmarks.growth.GrowthBenchmark;
import health.anteroom.benchmarks.measure.Machine;
import health.anteroom.benchmarks.measure.Row;
import health.anteroom.benchmarks.measure.Table;
import health.anteroom.benchmarks.search.SearchBenchmark;
import health.anteroom.benchmarks.slots.SlotsBenchmark;
import health.anteroom.benchmarks.start.StackBenchmark;
import health.anteroom.benchmarks.start.StartBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code ./anteroom bench [name] [--quick]}: measures, prints a table, and keeps it in {@code target/results.md}. */
public final class Benchmarks {
    private static final int USAGE = 2;

    private final Map<String, Benchmark> known = new LinkedHashMap<>();
    private final Path results;

    Benchmarks(Path home) {
        this.results = home.resolve("benchmarks/target/results.md");
        known.put("slots", new SlotsBenchmark());
        known.put("search", new SearchBenchmark(home));
        known.put("growth", new GrowthBenchmark(home));
        known.put("start", new StartBenchmark(home));
        known.put("stack", new StackBenchmark(home));
        known.put("gateway", new GatewayBenchmark(home));
        known.put("bookings", new BookingsBenchmark(home));
        known.put("outbox", new OutboxBenchmark(home));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> names = new ArrayList<>(List.of(arguments));
        boolean quick = names.remove("--quick");
        Benchmarks benchmarks = new Benchmarks(Path.of(System.getProperty("anteroom.home", "."))
                .toAbsolutePath()
                .normalize());
        if (!benchmarks.known.keySet().containsAll(names)) {
            System.err.println("./anteroom bench [" + String.join("|", benchmarks.known.keySet()) + "] [--quick]");
            System.exit(USAGE);
        }
        System.out.print(benchmarks.run(names, quick ? Scale.QUICK : Scale.FULL, System.err::println));
    }

    /** All of them when none is named. */
    String run(List<String> names, Scale scale, Progress progress) throws IOException, InterruptedException {
        StringBuilder said = new StringBuilder();
        for (Map.Entry<String, Benchmark> entry : known.entrySet()) {
            if (names.isEmpty() || names.contains(entry.getKey())) {
                List<Row> rows = entry.getValue().run(scale, line -> progress.say(entry.getKey() + ": " + line));
                said.append("\n## ").append(entry.getKey()).append("\n\n").append(new Table(rows).text());
            }
        }
        said.append("\nMedian (minimum–maximum) of %d rounds, both sides in turns. %s%n"
                .formatted(scale.rounds(), Machine.describe()));
        Files.createDirectories(results.toAbsolutePath().getParent());
        Files.writeString(results, said);
        return said.toString();
    }
}
