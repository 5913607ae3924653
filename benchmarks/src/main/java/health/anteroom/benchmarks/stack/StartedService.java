package health.anteroom.benchmarks.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One service as a process of its own, from its start until its health answers. */
public final class StartedService implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(10).toNanos();
    private static final long STOP_SECONDS = 20;

    private final Process process;
    private final Duration untilReady;

    private StartedService(Process process, Duration untilReady) {
        this.process = process;
        this.untilReady = untilReady;
    }

    /** What it says is kept in that file. */
    public static StartedService start(List<String> command, Map<String, String> environment, int port, Path log)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            long begin = System.nanoTime();
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            while (!answers(http, health)) {
                if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                    process.destroyForcibly();
                    throw new IOException("it did not start; see " + log);
                }
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
            return new StartedService(process, Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private static boolean answers(HttpClient http, HttpRequest health) throws InterruptedException {
        try {
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public Duration untilReady() {
        return untilReady;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
