package health.anteroom.gateway.routing;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The one client of the services: bounded, with deadlines, and without anything that would change a call on its way. */
final class PooledClient {
    private static final TimeValue CHECKED_AFTER_IDLE = TimeValue.ofSeconds(2);
    private static final TimeValue CLOSED_AFTER_IDLE = TimeValue.ofSeconds(30);
    private static final int SERVICES = 4;

    private PooledClient() {}

    static CloseableHttpClient of(RoutingSettings settings) {
        ConnectionConfig connection = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.connectWithin()))
                .setSocketTimeout(Timeout.of(settings.answerWithin()))
                .setValidateAfterInactivity(CHECKED_AFTER_IDLE)
                .build();
        RequestConfig request = RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(settings.connectWithin()))
                .setResponseTimeout(Timeout.of(settings.answerWithin()))
                .build();
        PoolingHttpClientConnectionManager connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnPerRoute(settings.connections())
                .setMaxConnTotal(settings.connections() * SERVICES)
                .setDefaultConnectionConfig(connection)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(request)
                .setRetryStrategy(new SafeRetries(connections))
                .evictIdleConnections(CLOSED_AFTER_IDLE)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }
}
