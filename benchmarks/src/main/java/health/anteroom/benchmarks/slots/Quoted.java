package health.anteroom.benchmarks.slots;

import java.util.Map;
import java.util.Optional;

/**
 * What Cal.com's slot generator took for searches of these sizes when it was tried once, on two cores like those of the
 * build: medians in microseconds. It is not measured here; the size of the factor is what counts.
 */
public final class Quoted {
    private static final Map<String, Double> CAL_COM =
            Map.of("1x30", 73_500.0, "10x30", 500_000.0, "100x90", 13_000_000.0);

    private Quoted() {}

    /** @param work such as {@code 10x30} */
    public static Optional<Double> calCom(String work) {
        return Optional.ofNullable(CAL_COM.get(work));
    }
}
