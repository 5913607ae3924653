package health.anteroom.benchmarks.measure;

import java.util.Locale;

/** How a figure is written. */
public enum Unit {
    NANOSECONDS("ns"),
    MICROSECONDS("µs"),
    MILLISECONDS("ms"),
    PER_SECOND("/s"),
    BYTES("B"),
    MEBIBYTES("MiB"),
    TIMES("×");

    private final String sign;

    Unit(String sign) {
        this.sign = sign;
    }

    /** Median, with minimum and maximum when there was more than one round. */
    public String write(Spread spread) {
        return spread.min() == spread.max()
                ? number(spread.median()) + " " + sign
                : "%s %s (%s–%s)".formatted(number(spread.median()), sign, number(spread.min()), number(spread.max()));
    }

    /** Three digits that mean something, no more. */
    static String number(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
