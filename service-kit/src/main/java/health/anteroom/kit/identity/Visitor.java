package health.anteroom.kit.identity;

import java.util.Optional;

/**
 * Somebody who is not signed in, known by the gateway's visitor cookie only.
 *
 * @param network keyed hash of the address that they come from (IPv6 by /64), never the address; absent where addresses
 *     are not counted
 */
public record Visitor(String visitorId, Optional<String> network) implements Caller {
    public Visitor(String visitorId) {
        this(visitorId, Optional.empty());
    }

    @Override
    public String actor() {
        return "visitor/" + visitorId;
    }
}
