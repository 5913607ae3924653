package health.anteroom.kit.identity;

import java.util.Optional;

/**
 * A client who is signed in.
 *
 * @param network keyed hash of the address that they come from (IPv6 by /64), never the address; absent where addresses
 *     are not counted
 * @param home whether this is the first browser that ever signed in for this client
 * @param browser keyed hash of the browser's own cookie, which outlives sessions
 */
public record ClientCaller(
        String subject,
        String clientId,
        String sessionId,
        Optional<String> network,
        boolean home,
        Optional<String> browser)
        implements Caller {
    /** From nowhere in particular, in a browser that nobody knows. */
    public ClientCaller(String subject, String clientId, String sessionId) {
        this(subject, clientId, sessionId, Optional.empty(), false, Optional.empty());
    }

    public ClientCaller from(Optional<String> theirNetwork) {
        return new ClientCaller(subject, clientId, sessionId, theirNetwork, home, browser);
    }

    @Override
    public String actor() {
        return "client/" + clientId;
    }
}
