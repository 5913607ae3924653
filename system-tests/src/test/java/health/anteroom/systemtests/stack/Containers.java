package health.anteroom.systemtests.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The containers of one Compose project, by the command {@code docker}.
 *
 * @param project what Compose calls it
 */
record Containers(String project) {
    /** For example {@code kill}, to all containers of these services. */
    void tell(String command, Collection<String> services) {
        List<String> line = new ArrayList<>(List.of(command));
        services.forEach(service -> line.addAll(of(service)));
        docker(line);
    }

    /** The same to the first container of a service only, then lets it start again. */
    void kill(String service) {
        String first = of(service).getFirst();
        docker(List.of("kill", first));
        docker(List.of("start", first));
    }

    /** SIGTERM, fifteen seconds, a start; the next when this one is healthy. */
    void restartOneByOne(String service) {
        for (String container : of(service)) {
            docker(List.of("restart", "--time=15", container));
            Condition.within(
                    Condition.UNTIL_RESTARTED,
                    service + " to be healthy",
                    () -> docker(List.of("inspect", "--format={{.State.Health.Status}}", container)),
                    health -> health.strip().equals("healthy"));
        }
    }

    private List<String> of(String service) {
        List<String> found = docker(List.of(
                        "ps",
                        "--all",
                        "--quiet",
                        "--filter=label=com.docker.compose.project=" + project,
                        "--filter=label=com.docker.compose.service=" + service))
                .lines()
                .toList();
        if (found.isEmpty()) {
            throw new AssertionError(project + " has no container of " + service);
        }
        return found;
    }

    private static String docker(List<String> arguments) {
        List<String> line = new ArrayList<>(List.of("docker"));
        line.addAll(arguments);
        try {
            Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(line + ": " + said);
            }
            return said;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
