package health.anteroom.gateway.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which network a call comes from, as a keyed hash that services may count by and nobody can turn back. */
public final class ClientNetworks {
    private final PublicAddress address;
    private final GatewayKey key;

    public ClientNetworks(PublicAddress address, GatewayKey key) {
        this.address = address;
        this.key = key;
    }

    /** Nothing for a call of this machine itself, as long as the practice is open to this machine only. */
    public Optional<String> of(HttpServletRequest request) {
        return addressOf(request).flatMap(Network::of).map(network -> key.hash("network", network.name()));
    }

    private Optional<String> addressOf(HttpServletRequest request) {
        String remote = request.getRemoteAddr();
        return !address.isPublic() && Network.isLoopback(remote) ? forwarded(request) : Optional.of(remote);
    }

    /** The last address in the list is the one that the nearest proxy saw. */
    private static Optional<String> forwarded(HttpServletRequest request) {
        @Nullable String list = request.getHeader("X-Forwarded-For");
        return list == null
                ? Optional.empty()
                : Optional.of(list.substring(list.lastIndexOf(',') + 1).strip());
    }
}
