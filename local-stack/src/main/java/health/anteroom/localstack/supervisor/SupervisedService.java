package health.anteroom.localstack.supervisor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one service running: when its process ends unasked, another is started on the same port, after a growing pause. */
public final class SupervisedService {
    private static final Logger LOG = LoggerFactory.getLogger(SupervisedService.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration STABLE = Duration.ofSeconds(30);
    private static final long STOP_SECONDS = 15;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

    private final ServiceSpec spec;
    private final List<String> command;
    private final RunningProcesses known;
    private final UnaryOperator<ServiceSpec> atStart;
    private final HttpClient http;
    private volatile @Nullable ServiceProcess process;
    private volatile boolean stopping;

    /**
     * @param atStart what to add to its environment at each start, such as the clock's present offset
     */
    SupervisedService(
            ServiceSpec spec,
            List<String> command,
            RunningProcesses known,
            UnaryOperator<ServiceSpec> atStart,
            HttpClient http) {
        this.spec = spec;
        this.command = List.copyOf(command);
        this.known = known;
        this.atStart = atStart;
        this.http = http;
    }

    public String name() {
        return spec.name();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + spec.port());
    }

    void start() {
        Thread.ofPlatform().name("watch-" + spec.name()).daemon().start(this::watch);
    }

    private void watch() {
        Duration pause = SHORTEST_PAUSE;
        try {
            while (!stopping) {
                long started = System.nanoTime();
                String end = runOnce();
                if (!stopping) {
                    boolean wasStable = System.nanoTime() - started > STABLE.toNanos();
                    pause = wasStable ? SHORTEST_PAUSE : shorter(pause.multipliedBy(2), LONGEST_PAUSE);
                    LOG.warn("{} {}; starting it again", spec.name(), end);
                    LockSupport.parkNanos(pause.toNanos());
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says how it ended. A process that cannot even be started is tried again like any other. */
    private String runOnce() throws InterruptedException {
        try {
            ServiceProcess running;
            synchronized (this) {
                if (stopping) {
                    return "was stopped";
                }
                running = ServiceProcess.start(atStart.apply(spec), command, this::log);
                process = running;
            }
            known.started(spec.name(), running.handle());
            return "ended with " + running.await();
        } catch (IOException cannotStart) {
            return "could not be started: " + cannotStart.getMessage();
        }
    }

    /** Waits until its health answers. */
    boolean awaitHealth(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            if (isHealthy()) {
                return true;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return false;
    }

    private boolean isHealthy() throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(url().resolve("/actuator/health"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** From now on an end is not followed by another start: Ctrl-C in a terminal reaches all processes at once. */
    synchronized void expectEnd() {
        stopping = true;
    }

    void stop() throws InterruptedException {
        expectEnd();
        ServiceProcess running = process;
        if (running != null) {
            if (!running.stop(STOP_SECONDS)) {
                LOG.warn("{} ended with 137; it did not stop by itself within {} s", spec.name(), STOP_SECONDS);
            }
            known.ended(spec.name());
        }
    }

    private void log(String line) {
        System.err.printf("%-27s| %s%n", spec.name(), line);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
