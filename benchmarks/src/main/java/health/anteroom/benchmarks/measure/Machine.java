package health.anteroom.benchmarks.measure;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a figure was measured on; without it the figure says nothing. */
public final class Machine {
    private static final double GIBIBYTE = 1L << 30;

    private Machine() {}

    public static String describe() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        double memory = system instanceof com.sun.management.OperatingSystemMXBean more
                ? more.getTotalMemorySize() / GIBIBYTE
                : Double.NaN;
        return "%d cores (%s), %.0f GiB, %s %s, JDK %s; load average %.1f at the end; %s"
                .formatted(
                        system.getAvailableProcessors(),
                        system.getArch(),
                        memory,
                        system.getName(),
                        system.getVersion(),
                        Runtime.version(),
                        system.getSystemLoadAverage(),
                        Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS));
    }
}
