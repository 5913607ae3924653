package health.anteroom.notification.recipient;

/** Wants to know when a client may have become reachable in another way, at other times or in other words. */
@FunctionalInterface
public interface ReachListener {
    void reachMayHaveChanged(ClientId client);
}
