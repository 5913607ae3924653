package health.anteroom.gateway.signin.application;

import health.anteroom.kit.contact.ContactPoint;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Requests for codes that are answered already and still to be done; a bounded line, worked off before a stop. */
public final class SignInRequests implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SignInRequests.class);
    private static final int WORKERS = 4;
    private static final int LONGEST = 1_000;
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);
    private static final int AFTER_THE_WEB_SERVER_BEFORE_THE_RELAY = 100;

    private final RequestSignInCodeHandler handler;
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            WORKERS,
            WORKERS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(LONGEST),
            Thread.ofVirtual().name("sign-in-", 0).factory());
    private volatile boolean running;

    public SignInRequests(RequestSignInCodeHandler handler) {
        this.handler = handler;
    }

    /** Returns at once. */
    public Addition add(ContactPoint contact) {
        try {
            workers.execute(() -> work(contact));
            return Addition.TAKEN;
        } catch (RejectedExecutionException full) {
            return Addition.FULL;
        }
    }

    private void work(ContactPoint contact) {
        try {
            handler.handle(contact);
        } catch (RuntimeException broken) {
            LOG.error("A sign-in code could not be made", broken);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        workers.shutdown();
        try {
            if (!workers.awaitTermination(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn(
                        "{} requests for sign-in codes were not worked off",
                        workers.getQueue().size());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_WEB_SERVER_BEFORE_THE_RELAY;
    }

    /** Whether there was room in the line. */
    public enum Addition {
        TAKEN,
        FULL
    }
}
