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
