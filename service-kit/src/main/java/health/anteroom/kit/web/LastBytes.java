package health.anteroom.kit.web;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * A moment between the end of the last call and the end of its connection: Tomcat's graceful stop counts a call as over
 * when its handler returns, while the last bytes of the answer may still have to leave.
 */
final class LastBytes implements SmartLifecycle {
    private static final Duration MOMENT = Duration.ofMillis(250);

    private volatile boolean running;

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        LockSupport.parkNanos(MOMENT.toNanos());
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the wait for calls under way, before the server stops: the higher phase stops first. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE + 1;
    }
}
