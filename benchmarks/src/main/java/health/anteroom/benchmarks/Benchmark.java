package health.anteroom.benchmarks;

import health.anteroom.benchmarks.measure.Row;
import java.io.IOException;
import java.util.List;

/** One thing that is measured beside another. */
@FunctionalInterface
public interface Benchmark {
    /**
     * Measures, and fails when the two sides do not do the same work.
     *
     * @param progress is told what is going on, for who waits
     */
    List<Row> run(Scale scale, Progress progress) throws IOException, InterruptedException;

    /** Where to say what is going on. */
    @FunctionalInterface
    interface Progress {
        void say(String line);
    }
}
