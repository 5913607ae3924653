package health.anteroom.gateway.routing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.springframework.context.SmartLifecycle;

/** Server-sent events on their way. A stop ends them first, since it waits for everything else that is on its way. */
final class LiveAnswers implements SmartLifecycle {
    private final Set<Cancellable> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    /** Hands an answer on; one that is live until it ends or this stops. */
    void copy(Cancellable call, ClassicHttpResponse answer, HttpServletResponse response) throws IOException {
        if (!IncomingAnswer.isLive(answer.getEntity())) {
            IncomingAnswer.copy(answer, response);
            return;
        }
        open.add(call);
        try {
            if (!running) {
                call.cancel();
            }
            IncomingAnswer.copy(answer, response);
        } finally {
            open.remove(call);
            // Cut before it is closed: to close an answer is to read it to its end, and this one goes on.
            call.cancel();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(Cancellable::cancel);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
