package health.anteroom.localstack.supervisor;

import health.anteroom.localstack.data.Remembered;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which processes were started, so that a start after {@code kill -9} ends those that were left without their stack. */
public final class RunningProcesses {
    private static final Logger LOG = LoggerFactory.getLogger(RunningProcesses.class);

    private final Remembered remembered;

    public RunningProcesses(Remembered remembered) {
        this.remembered = remembered;
    }

    void started(String name, ProcessHandle process) {
        remembered.put(
                name,
                process.pid() + "@" + startOf(process).map(Instant::toString).orElse(""));
    }

    void ended(String name) {
        remembered.remove(name);
    }

    /** Ends processes of an earlier run. One counts as ours only when its id and its time of start are both the same. */
    public void endLeftOvers() {
        remembered.all().stringPropertyNames().forEach(name -> {
            String[] parts = remembered.get(name).orElse("").split("@", 2);
            ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(process -> startOf(process)
                            .map(Instant::toString)
                            .filter(parts[1]::equals)
                            .isPresent())
                    .ifPresent(process -> {
                        LOG.info("{} was left from an earlier run; ending it", name);
                        process.destroyForcibly();
                        process.onExit().join();
                    });
            remembered.remove(name);
        });
    }

    private static Optional<Instant> startOf(ProcessHandle process) {
        return process.info().startInstant();
    }
}
