package health.anteroom.benchmarks.start;

import health.anteroom.benchmarks.Benchmark;
import health.anteroom.benchmarks.Scale;
import health.anteroom.benchmarks.measure.Goal;
import health.anteroom.benchmarks.measure.Rounds;
import health.anteroom.benchmarks.measure.Row;
import health.anteroom.benchmarks.measure.Spread;
import health.anteroom.benchmarks.measure.Unit;
import health.anteroom.benchmarks.stack.Memory;
import health.anteroom.benchmarks.stack.RunningStack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code ./anteroom up} from the command to its word that it is ready, and what it then keeps in memory. */
public final class StackBenchmark implements Benchmark {
    private static final Goal WITH_CACHES = new Goal.AtMost(2.5, "×");
    private static final Goal RESIDENT = new Goal.AtMost(1.2 * 1024, "MiB");
    /** Each process reads it; it wins over the cache that its command names. */
    private static final Map<String, String> WITHOUT_CACHES = Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=off");

    private final Path home;
    private final Rounds with = new Rounds();
    private final Rounds without = new Rounds();
    private final List<Double> resident = new ArrayList<>();
    private final List<Double> proportional = new ArrayList<>();

    public StackBenchmark(Path home) {
        this.home = home;
    }

    @Override
    public List<Row> run(Scale scale, Progress progress) throws IOException, InterruptedException {
        Path data = RunningStack.freshData(home);
        StartCommands trivial = StartCommands.trivial(home, data);
        progress.say("for the first time");
        RunningStack.start(home, data, Map.of()).close();
        for (int round = 0; round < scale.rounds(); round++) {
            progress.say("round " + (round + 1));
            with.add(withCaches(data), trivial.start(true));
            if (!scale.isQuick()) {
                without.add(withoutCaches(data), trivial.start(false));
            }
        }
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("the whole stack, with AOT caches", Unit.MILLISECONDS, with, "trivial service", WITH_CACHES));
        if (!scale.isQuick()) {
            rows.add(Row.of("the whole stack, without", Unit.MILLISECONDS, without, "trivial service", Goal.none()));
        }
        rows.addAll(memory());
        return rows;
    }

    private double withCaches(Path data) throws IOException {
        try (RunningStack stack = RunningStack.start(home, data, Map.of())) {
            if (Memory.isKnown()) {
                new Walk(stack).take();
                Memory.awaitIdle(stack.processes());
                resident.add(Memory.resident(stack.processes()));
                proportional.add(Memory.proportional(stack.processes()));
            }
            return stack.untilReady().toNanos() / 1e6;
        }
    }

    private double withoutCaches(Path data) throws IOException {
        try (RunningStack stack = RunningStack.start(home, data, WITHOUT_CACHES)) {
            return stack.untilReady().toNanos() / 1e6;
        }
    }

    private List<Row> memory() {
        if (resident.isEmpty()) {
            return List.of(Row.leftOut("resident memory", "it is read from Linux's /proc"));
        }
        return List.of(
                Row.alone("resident memory of all processes, idle", Unit.MEBIBYTES, Spread.of(resident), RESIDENT),
                Row.alone("the same, shared pages once", Unit.MEBIBYTES, Spread.of(proportional), Goal.none()));
    }
}
