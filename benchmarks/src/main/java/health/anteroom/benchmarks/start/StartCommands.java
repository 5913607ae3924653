package health.anteroom.benchmarks.start;

import health.anteroom.benchmarks.stack.Servers;
import health.anteroom.benchmarks.stack.StartedService;
import health.anteroom.localstack.supervisor.ServiceImage;
import health.anteroom.localstack.supervisor.ServiceSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How one service is started: as the local stack does it, with its AOT cache or without. */
final class StartCommands {
    private static final int HEAP_MEGABYTES = 192;

    private final ServiceSpec spec;
    private final ServiceImage image;
    private final Path log;

    private StartCommands(ServiceSpec spec, ServiceImage image, Path log) {
        this.spec = spec;
        this.image = image;
        this.log = log;
    }

    /** Unpacks it and makes its AOT cache, unless both are there. */
    static StartCommands prepare(Path modules, String name, Map<String, String> environment, Path logs)
            throws IOException, InterruptedException {
        int port = Integer.parseInt(environment.getOrDefault("SERVER_PORT", "8080"));
        ServiceSpec spec = new ServiceSpec(name, port, HEAP_MEGABYTES, environment);
        ServiceImage image = new ServiceImage(modules, name);
        image.prepare(spec.jvmOptions(), environment);
        return new StartCommands(spec, image, logs.resolve(name + ".log"));
    }

    /** What all others are measured against. */
    static StartCommands trivial(Path home, Path logs) throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("SERVER_PORT", Integer.toString(Servers.freePort()));
        return prepare(home.resolve("benchmarks"), "trivial-service", environment, logs);
    }

    String name() {
        return spec.name();
    }

    /** In milliseconds from the start of its process to the first answer. */
    double start(boolean withCache) throws IOException, InterruptedException {
        List<String> command = image.command(spec.jvmOptions()).stream()
                .filter(part -> withCache || !part.startsWith("-XX:AOTCache="))
                .toList();
        try (StartedService started = StartedService.start(command, spec.environment(), spec.port(), log)) {
            return started.untilReady().toNanos() / 1e6;
        }
    }
}
