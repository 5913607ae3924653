package health.anteroom.benchmarks.start;

import health.anteroom.benchmarks.Benchmark.Progress;
import health.anteroom.benchmarks.Scale;
import health.anteroom.benchmarks.measure.Goal;
import health.anteroom.benchmarks.measure.Rounds;
import health.anteroom.benchmarks.measure.Row;
import health.anteroom.benchmarks.measure.Unit;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One service after the other, on a broker and a store that run already. */
final class ServiceStarts {
    private static final Goal WITH_CACHE = new Goal.AtMost(1.3, "×");

    private final StartCommands trivial;
    private final List<StartCommands> services;
    private final Map<String, Rounds> measured = new LinkedHashMap<>();

    ServiceStarts(StartCommands trivial, List<StartCommands> services) {
        this.trivial = trivial;
        this.services = services;
    }

    List<Row> run(Scale scale, Progress progress) throws IOException, InterruptedException {
        // The first start makes topics, indexes and the demo practice.
        for (StartCommands service : services) {
            service.start(true);
        }
        for (int round = 0; round < scale.rounds(); round++) {
            progress.say("services, round " + (round + 1));
            measure(true);
            if (!scale.isQuick()) {
                measure(false);
            }
        }
        return measured.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void measure(boolean cache) throws IOException, InterruptedException {
        double theirs = trivial.start(cache);
        for (StartCommands service : services) {
            String name = service.name() + (cache ? ", with AOT cache" : ", without");
            measured.computeIfAbsent(name, label -> new Rounds()).add(service.start(cache), theirs);
        }
    }

    private static Row row(String name, Rounds rounds) {
        Goal goal = name.endsWith("with AOT cache") ? WITH_CACHE : Goal.none();
        return Row.of(name, Unit.MILLISECONDS, rounds, "trivial service", goal);
    }
}
