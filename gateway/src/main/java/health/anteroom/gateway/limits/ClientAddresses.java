package health.anteroom.gateway.limits;

import health.anteroom.gateway.platform.Network;
import health.anteroom.gateway.platform.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The address that a request came from. Behind a proxy it is the proxy's, unless {@code
 * server.forward-headers-strategy=native} and {@code server.tomcat.remoteip.internal-proxies} name the proxy to believe.
 */
public final class ClientAddresses {
    private final boolean countLoopback;
    private final boolean isPublic;

    ClientAddresses(LimitsSettings settings, PublicAddress address) {
        this.countLoopback = settings.loopback();
        this.isPublic = address.isPublic();
    }

    /** What is counted: an IPv4 address, or the /64 of an IPv6 one. */
    public static String of(HttpServletRequest request) {
        String remote = request.getRemoteAddr();
        return Network.of(remote).map(Network::name).orElse(remote);
    }

    /** Calls from this machine are its owner's, unless a proxy brought them: all may be, once others than it come. */
    boolean isCounted(HttpServletRequest request) {
        return countLoopback
                || isPublic
                || !Network.isLoopback(request.getRemoteAddr())
                || request.getHeader("X-Forwarded-For") != null
                || request.getHeader("Forwarded") != null;
    }
}
