package health.anteroom.localstack;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was started, stopped in the reverse order at SIGINT, SIGTERM or a failed start, however far that start had come.
 * One thing that will not stop keeps no other from stopping.
 */
final class StopOrder {
    private static final Logger LOG = LoggerFactory.getLogger(StopOrder.class);

    private final Deque<Step> steps = new ArrayDeque<>();
    private int exit;

    /** Stops one thing. */
    @FunctionalInterface
    interface Step {
        void stop() throws Exception;
    }

    synchronized void add(Step step) {
        steps.push(step);
    }

    /** Stops everything at the end of this process, which ends with 0 unless {@link #fail} said otherwise. */
    void stopAtEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAndHalt, "stop"));
    }

    /** Stops everything now and ends with that status. */
    void fail(int status) {
        synchronized (this) {
            exit = status;
        }
        System.exit(status);
    }

    private void stopAndHalt() {
        Runtime.getRuntime().halt(stop());
    }

    /** Stops everything and says how this process should end. */
    synchronized int stop() {
        while (!steps.isEmpty()) {
            try {
                steps.pop().stop();
            } catch (Exception broken) {
                LOG.error("Something did not stop cleanly", broken);
                exit = 1;
            }
        }
        return exit;
    }
}
