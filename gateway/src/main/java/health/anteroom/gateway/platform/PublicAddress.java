package health.anteroom.gateway.platform;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people reach the practice.
 *
 * @param publicUrl scheme, host and port as in a browser's address bar
 */
@ConfigurationProperties("anteroom")
public record PublicAddress(URI publicUrl) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Whether browsers come by TLS, so that cookies and transport may be held to it. */
    public boolean secure() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }

    /** Whether only this machine can come. */
    public boolean isLoopback() {
        return LOOPBACK.contains(publicUrl.getHost());
    }

    /** Whether others than this machine come, so that even a call from loopback is somebody's, brought by a proxy. */
    public boolean isPublic() {
        return secure() || !isLoopback();
    }

    /** Whether a page at this {@code Origin} (RFC 6454) is ours. A practice on loopback is reached by any of its names. */
    public boolean isOwn(String origin) {
        String own = originAt(publicUrl.getHost());
        String asked = origin.toLowerCase(Locale.ROOT);
        return asked.equals(own)
                || (isLoopback() && LOOPBACK.stream().map(this::originAt).anyMatch(asked::equals));
    }

    private String originAt(String host) {
        String port = publicUrl.getPort() < 0 ? "" : ":" + publicUrl.getPort();
        return (publicUrl.getScheme() + "://" + host + port).toLowerCase(Locale.ROOT);
    }
}
