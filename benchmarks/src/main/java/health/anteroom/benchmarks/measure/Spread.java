package health.anteroom.benchmarks.measure;

import java.util.Arrays;
import java.util.List;

/** What several rounds came to. */
public record Spread(double median, double min, double max) {
    public static Spread of(List<Double> rounds) {
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        double[] sorted =
                rounds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Spread(middle(sorted), sorted[0], sorted[sorted.length - 1]);
    }

    /** The value below which that share of the sorted measurements lies, 0.99 for the 99th percentile. */
    public static double percentile(long[] measurements, double share) {
        long[] sorted = measurements.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))];
    }

    private static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
