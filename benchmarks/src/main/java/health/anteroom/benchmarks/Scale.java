package health.anteroom.benchmarks;

import java.time.Duration;

/**
 * How much is measured. What is warm is fixed beforehand: fewer rounds would be noise on a small machine.
 *
 * @param rounds how often both sides are measured, in turns
 * @param warmUp before the first round
 * @param round each measurement
 */
public record Scale(int rounds, Duration warmUp, Duration round) {
    public static final Scale FULL = new Scale(5, Duration.ofSeconds(15), Duration.ofSeconds(4));
    /** Only shows that it runs. */
    public static final Scale QUICK = new Scale(1, Duration.ofMillis(500), Duration.ofMillis(300));

    public boolean isQuick() {
        return rounds == 1;
    }
}
