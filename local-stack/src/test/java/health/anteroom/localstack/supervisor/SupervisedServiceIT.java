package health.anteroom.localstack.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.localstack.data.DataDirectory;
import health.anteroom.localstack.data.Ports;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed with SIGKILL. */
class SupervisedServiceIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    private DataDirectory data;
    private RunningProcesses known;
    private SupervisedService service;

    @BeforeEach
    void start() throws Exception {
        data = DataDirectory.open(directory).orElseThrow();
        known = new RunningProcesses(data.remembered("processes"));
        int port = new Ports(data.remembered("ports")).of("obedient", 0);
        service = new SupervisedService(
                new ServiceSpec("obedient", port, 64, Map.of()),
                command(ObedientService.class, port),
                known,
                spec -> spec,
                HttpClient.newHttpClient());
        service.start();
        assertThat(service.awaitHealth(PATIENCE)).isTrue();
    }

    @AfterEach
    void stop() throws Exception {
        service.stop();
        data.close();
    }

    @Test
    void startsAKilledServiceAgainOnItsPort() throws Exception {
        ProcessHandle killed = running();
        killed.destroyForcibly();
        killed.onExit().get();

        assertThat(service.awaitHealth(PATIENCE)).isTrue();
        assertThat(running().pid()).isNotEqualTo(killed.pid());
    }

    @Test
    void leavesAStoppedServiceStopped() throws Exception {
        ProcessHandle asked = running();

        service.stop();

        assertThat(asked.isAlive()).isFalse();
        assertThat(data.remembered("processes").all()).isEmpty();
    }

    /** What {@code kill -9} of the stack leaves behind holds ports and data; the next start ends it. */
    @Test
    void endsWhatAnEarlierRunLeft() {
        ProcessHandle left = running();
        service.expectEnd();

        new RunningProcesses(data.remembered("processes")).endLeftOvers();

        assertThat(left.isAlive()).isFalse();
    }

    private ProcessHandle running() {
        String[] known =
                data.remembered("processes").get("obedient").orElseThrow().split("@", 2);
        return ProcessHandle.of(Long.parseLong(known[0])).orElseThrow();
    }

    private static List<String> command(Class<?> main, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                String.valueOf(port));
    }
}
