package health.anteroom.gateway.limits;

import java.util.concurrent.ConcurrentHashMap;

/** The streams that are open, by session: each may have so many, and nobody else's. */
final class SessionStreams {
    private final int most;
    private final ConcurrentHashMap<String, Integer> open = new ConcurrentHashMap<>();

    SessionStreams(int most) {
        this.most = most;
    }

    boolean tryOpen(String session) {
        boolean[] opened = {false};
        open.compute(session, (key, count) -> {
            int now = count == null ? 0 : count;
            opened[0] = now < most;
            return opened[0] ? Integer.valueOf(now + 1) : count;
        });
        return opened[0];
    }

    void close(String session) {
        open.computeIfPresent(session, (key, count) -> count == 1 ? null : count - 1);
    }
}
