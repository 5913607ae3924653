package health.anteroom.localstack.supervisor;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/** All services together: prepared two at a time, started at once, stopped in the reverse of their order. */
public final class Supervisor {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int AT_ONCE = 2;

    private final List<SupervisedService> services = new ArrayList<>();

    private Supervisor() {}

    /**
     * @param home the project's root, under which each module has its build output
     * @param specs in the order of starting
     */
    public static Supervisor prepare(
            Path home, List<ServiceSpec> specs, RunningProcesses known, UnaryOperator<ServiceSpec> atStart)
            throws IOException, InterruptedException {
        unpackAndTrain(home, specs);
        HttpClient http = HttpClient.newHttpClient();
        Supervisor supervisor = new Supervisor();
        for (ServiceSpec spec : specs) {
            List<String> command = new ServiceImage(home, spec.name()).command(spec.jvmOptions());
            supervisor.services.add(new SupervisedService(spec, command, known, atStart, http));
        }
        return supervisor;
    }

    public void start() {
        services.forEach(SupervisedService::start);
    }

    private static void unpackAndTrain(Path home, List<ServiceSpec> specs) throws IOException, InterruptedException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Void>> steps = new ArrayList<>();
            for (ServiceSpec spec : specs) {
                steps.add(() -> {
                    new ServiceImage(home, spec.name()).prepare(spec.jvmOptions(), spec.environment());
                    return null;
                });
            }
            for (Future<Void> step : threads.invokeAll(steps)) {
                step.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException("A service could not be prepared", failed.getCause());
        }
    }

    public List<SupervisedService> services() {
        return List.copyOf(services);
    }

    /** Waits until every service answers; the name of one that does not is in the exception. */
    public void awaitHealth() throws IOException, InterruptedException {
        for (SupervisedService service : services) {
            if (!service.awaitHealth(PATIENCE)) {
                throw new IOException(service.name() + " does not answer");
            }
        }
    }

    public void stop() throws InterruptedException {
        services.forEach(SupervisedService::expectEnd);
        for (SupervisedService service : services.reversed()) {
            service.stop();
        }
    }
}
