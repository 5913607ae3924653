package health.anteroom.gateway.platform;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** A gateway with its guard down does not start. */
final class SafeSettings implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(SafeSettings.class);
    private static final String STRATEGY = "server.forward-headers-strategy";
    private static final String PROXIES = "server.tomcat.remoteip.internal-proxies";
    private static final String EXPOSED = "management.endpoints.web.exposure.include";
    private static final String DETAILS = "management.endpoint.health.show-details";

    private final Environment settings;
    private final PublicAddress address;

    SafeSettings(Environment settings, PublicAddress address) {
        this.settings = settings;
        this.address = address;
    }

    @Override
    public void afterPropertiesSet() {
        List<String> unsafe = unsafe();
        if (!unsafe.isEmpty()) {
            throw new IllegalStateException("Not safe to open to the outside: " + String.join("; ", unsafe));
        }
        if (!address.secure() && !address.isLoopback()) {
            LOG.warn("The public address has no TLS: session cookies can be read on the way");
        }
        if (address.secure() && !namesItsProxy()) {
            LOG.warn("No proxy is named by {}: all the world is counted as one address", PROXIES);
        }
    }

    /** TLS ends before the gateway, so somebody brings each call. */
    private boolean namesItsProxy() {
        return settings.getProperty(STRATEGY, "none").equalsIgnoreCase("native")
                && !settings.getProperty(PROXIES, "").isBlank();
    }

    private List<String> unsafe() {
        List<String> found = new ArrayList<>();
        String strategy = settings.getProperty(STRATEGY, "none");
        if (strategy.equalsIgnoreCase("framework")) {
            found.add(STRATEGY + "=framework believes anybody's forwarding headers");
        }
        if (strategy.equalsIgnoreCase("native")
                && settings.getProperty(PROXIES, "").isBlank()) {
            found.add(STRATEGY + "=native needs " + PROXIES + " to name the proxy that is believed");
        }
        if (address.secure() && !namesItsProxy() && settings.acceptsProfiles(Profiles.of("production"))) {
            found.add("an https address has a proxy: name it by " + STRATEGY + "=native and " + PROXIES
                    + ", or all the world is counted as one address");
        }
        if (!settings.getProperty(EXPOSED, "health").strip().equals("health")) {
            found.add(EXPOSED + " may name health only");
        }
        if (!settings.getProperty(DETAILS, "never").equalsIgnoreCase("never")) {
            found.add(DETAILS + " may be never only");
        }
        return found;
    }
}
