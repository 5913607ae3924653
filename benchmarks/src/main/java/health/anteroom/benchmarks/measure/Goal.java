package health.anteroom.benchmarks.measure;

/** What a figure should come to; judged by the median. */
public sealed interface Goal {
    /** A limit that is not to be passed. */
    record AtMost(double limit, String of) implements Goal {}

    /** A floor that is to be reached. */
    record AtLeast(double limit, String of) implements Goal {}

    /** Shown for what it tells. */
    record None() implements Goal {}

    static Goal none() {
        return new None();
    }

    default String words() {
        return switch (this) {
            case AtMost most -> "≤ " + Unit.number(most.limit()) + " " + most.of();
            case AtLeast least -> "≥ " + Unit.number(least.limit()) + " " + least.of();
            case None none -> "";
        };
    }

    default String verdict(double median) {
        return switch (this) {
            case AtMost most -> median <= most.limit() ? "yes" : "NO";
            case AtLeast least -> median >= least.limit() ? "yes" : "NO";
            case None none -> "";
        };
    }
}
