package health.anteroom.benchmarks.slots;

import health.anteroom.benchmarks.Scale;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One side of one search, measured in one process of its own with a fixed warm-up. JMH would run all forks of one side
 * before those of the other; called fork by fork they take turns.
 *
 * @param microseconds for one search
 * @param bytes allocated by one search
 */
record JmhFork(double microseconds, double bytes) {
    private static final int ITERATIONS = 3;

    static JmhFork run(String side, String work, Scale scale) {
        Options options = new OptionsBuilder()
                .include("\\." + SlotSearch.class.getSimpleName() + "\\." + side + "$")
                .param("work", work)
                .forks(1)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .warmupIterations(scale.isQuick() ? 1 : 2)
                .warmupTime(TimeValue.milliseconds(scale.isQuick() ? 100 : 1000))
                .measurementIterations(scale.isQuick() ? 1 : ITERATIONS)
                .measurementTime(TimeValue.milliseconds(scale.isQuick() ? 100 : 500))
                .addProfiler(GCProfiler.class)
                .jvmArgs("-XX:+UseSerialGC", "-Xmx512m", "--sun-misc-unsafe-memory-access=allow")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            return of(new Runner(options).run());
        } catch (RunnerException failed) {
            throw new IllegalStateException("JMH could not run " + side + " " + work, failed);
        }
    }

    @SuppressWarnings("rawtypes") // JMH's own signature.
    private static JmhFork of(Collection<RunResult> results) {
        RunResult only = results.iterator().next();
        double allocated = only.getSecondaryResults().entrySet().stream()
                .filter(result -> result.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(result -> result.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
        return new JmhFork(only.getPrimaryResult().getScore(), allocated);
    }
}
