package health.anteroom.gateway.routing;

import jakarta.servlet.ServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/**
 * Where a call goes.
 *
 * @param audience the service that the identity is minted for; null where no identity is sent
 * @param path another path there than the one asked for here; null for the same
 * @param answerWithin of silence until its answer is given up; null for what holds for all services
 */
record ServiceRoute(
        HttpHost host,
        @Nullable String audience,
        @Nullable String path,
        @Nullable Duration answerWithin) {
    private static final String ATTRIBUTE = ServiceRoute.class.getName();

    static ServiceRoute toApi(URI service, String audience) {
        return new ServiceRoute(HttpHost.create(service), audience, null, null);
    }

    static ServiceRoute toPath(URI service, String path) {
        return new ServiceRoute(HttpHost.create(service), null, path, null);
    }

    static ServiceRoute toAll(URI service) {
        return new ServiceRoute(HttpHost.create(service), null, null, null);
    }

    ServiceRoute patient(Duration longer) {
        return new ServiceRoute(host, audience, path, longer);
    }

    static ServiceRoute of(ServletRequest request) {
        return (ServiceRoute) Objects.requireNonNull(request.getAttribute(ATTRIBUTE), "not a routed request");
    }

    void putOn(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
