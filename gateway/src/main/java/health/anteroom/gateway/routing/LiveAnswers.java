package health.anteroom.gateway.routing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.springframework.context.SmartLifecycle;

/** Server-sent events on their way. A stop ends them first, since it waits for everything else that is on its way. */
final class LiveAnswers implements SmartLifecycle {
    private final Set<ClassicHttpResponse> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    /** Hands an answer on; one that is live until it ends or this stops. */
    void copy(ClassicHttpResponse answer, HttpServletResponse response) throws IOException {
        if (!IncomingAnswer.isLive(answer.getEntity())) {
            IncomingAnswer.copy(answer, response);
            return;
        }
        open.add(answer);
        try {
            if (!running) {
                answer.close();
            }
            IncomingAnswer.copy(answer, response);
        } finally {
            open.remove(answer);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(LiveAnswers::end);
    }

    private static void end(ClassicHttpResponse answer) {
        try {
            answer.close();
        } catch (IOException broken) {
            // It has ended, which is all that was wanted.
            return;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
