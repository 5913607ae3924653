package health.anteroom.benchmarks.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** What processes keep in memory, as Linux counts it. */
public final class Memory {
    private static final double KIB_PER_MIB = 1024;
    private static final Path PROC = Path.of("/proc");
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final double IDLE_CORES = 0.15;

    private Memory() {}

    public static boolean isKnown() {
        return Files.isReadable(PROC.resolve("self/status"));
    }

    /** Resident set sizes added up, in MiB; pages that two share count twice. */
    public static double resident(List<ProcessHandle> processes) throws IOException {
        double sum = 0;
        for (ProcessHandle process : processes) {
            sum += field(process, "status", "VmRSS:");
        }
        return sum / KIB_PER_MIB;
    }

    /** The same with shared pages counted once. */
    public static double proportional(List<ProcessHandle> processes) throws IOException {
        double sum = 0;
        for (ProcessHandle process : processes) {
            sum += field(process, "smaps_rollup", "Pss:");
        }
        return sum / KIB_PER_MIB;
    }

    /** Waits until they together use less than a seventh of a core. */
    public static void awaitIdle(List<ProcessHandle> processes) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        double before = cpuSeconds(processes);
        while (System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK.toNanos());
            double now = cpuSeconds(processes);
            if (now - before < IDLE_CORES * LOOK.toSeconds()) {
                return;
            }
            before = now;
        }
    }

    private static double cpuSeconds(List<ProcessHandle> processes) {
        return processes.stream()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToDouble(spent -> spent.toNanos() / 1e9)
                .sum();
    }

    private static double field(ProcessHandle process, String file, String name) throws IOException {
        return Files.readAllLines(PROC.resolve(Long.toString(process.pid())).resolve(file)).stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
    }
}
