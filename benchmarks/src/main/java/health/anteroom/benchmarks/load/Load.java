package health.anteroom.benchmarks.load;

import health.anteroom.benchmarks.measure.Spread;

/** What a crowd did: how long all of it took together, and each one alone. */
public final class Load {
    private static final double MILLION = 1e6;

    private final double seconds;
    private final long[] nanoseconds;

    /** From the first begin to the last end, and for each. */
    public Load(double seconds, long[] nanoseconds) {
        this.seconds = seconds;
        this.nanoseconds = nanoseconds.clone();
    }

    public int count() {
        return nanoseconds.length;
    }

    public double perSecond() {
        return count() / seconds;
    }

    /** In milliseconds. */
    public double percentile(double share) {
        return Spread.percentile(nanoseconds, share) / MILLION;
    }
}
