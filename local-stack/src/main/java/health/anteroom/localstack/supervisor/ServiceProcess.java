package health.anteroom.localstack.supervisor;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One running service. */
final class ServiceProcess {
    private final Process process;

    private ServiceProcess(Process process) {
        this.process = process;
    }

    static ServiceProcess start(ServiceSpec spec, List<String> command, Consumer<String> log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(spec.environment());
        Process process = builder.start();
        process.getOutputStream().close();
        // Not a virtual thread: a blocked read of a pipe would keep its carrier, and there are only as many as cores.
        Thread.ofPlatform()
                .daemon()
                .name("log-" + spec.name())
                .start(() -> process.inputReader().lines().forEach(log));
        return new ServiceProcess(process);
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits until it ends and says how. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    /**
     * Asks it to stop, and insists after a while. By its handle, which leaves the pipe of its last words open.
     *
     * @return whether it ended by itself
     */
    boolean stop(long patienceSeconds) throws InterruptedException {
        handle().destroy();
        if (process.waitFor(patienceSeconds, TimeUnit.SECONDS)) {
            return true;
        }
        handle().destroyForcibly();
        process.waitFor();
        return false;
    }
}
