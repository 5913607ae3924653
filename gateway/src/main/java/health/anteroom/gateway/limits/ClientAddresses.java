package health.anteroom.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The address that a request came from. Behind a proxy it is the proxy's, unless {@code
 * server.forward-headers-strategy=native} and {@code server.tomcat.remoteip.internal-proxies} name the proxy to believe.
 */
public final class ClientAddresses {
    private final boolean countLoopback;

    ClientAddresses(LimitsSettings settings) {
        this.countLoopback = settings.loopback();
    }

    public static String of(HttpServletRequest request) {
        return request.getRemoteAddr();
    }

    /** Calls from this machine are its owner's, unless a proxy brought them. */
    boolean isCounted(HttpServletRequest request) {
        return countLoopback
                || !isLoopback(request.getRemoteAddr())
                || request.getHeader("X-Forwarded-For") != null
                || request.getHeader("Forwarded") != null;
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1") || address.equals("::1");
    }
}
