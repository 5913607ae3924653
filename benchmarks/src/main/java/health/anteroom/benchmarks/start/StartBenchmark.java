package health.anteroom.benchmarks.start;

import health.anteroom.benchmarks.Benchmark;
import health.anteroom.benchmarks.Scale;
import health.anteroom.benchmarks.measure.Row;
import health.anteroom.benchmarks.stack.RunningStack;
import health.anteroom.benchmarks.stack.Servers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Each service beside a Spring Boot service that does nothing. */
public final class StartBenchmark implements Benchmark {
    private static final List<String> SERVICES =
            List.of("scheduling-service", "intake-service", "notification-service", "gateway");

    private final Path home;

    public StartBenchmark(Path home) {
        this.home = home;
    }

    @Override
    public List<Row> run(Scale scale, Progress progress) throws IOException, InterruptedException {
        progress.say("preparing");
        Path data = RunningStack.freshData(home);
        Path logs = Files.createDirectories(data.resolve("logs"));
        StartCommands trivial = StartCommands.trivial(home, logs);
        try (Servers servers = new Servers(data)) {
            List<StartCommands> services = new ArrayList<>();
            for (String name : SERVICES) {
                services.add(StartCommands.prepare(home, name, servers.environment(Servers.freePort()), logs));
            }
            return new ServiceStarts(trivial, services).run(scale, progress);
        }
    }
}
