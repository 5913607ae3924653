package health.anteroom.gateway.routing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.pool.ConnPoolControl;
import org.apache.hc.core5.util.TimeValue;

/**
 * Asks again where nothing can be done twice, so that a service may be restarted while people work: whatever one that is
 * stopping turned away unread, and, once, what only reads or carries the key under which it is done once and whose
 * connection broke. Nothing else is repeated.
 */
final class SafeRetries implements HttpRequestRetryStrategy {
    private static final int TURNED_AWAY = 5;
    private static final String BROKE = "anteroom.connection-broke";

    private final ConnPoolControl<?> connections;

    SafeRetries(ConnPoolControl<?> connections) {
        this.connections = connections;
    }

    @Override
    public boolean retryRequest(HttpRequest request, IOException failure, int execution, HttpContext context) {
        boolean first = context.setAttribute(BROKE, true) == null;
        return overANewConnection(
                first
                        && isDoneOnce(request)
                        && !(failure instanceof InterruptedIOException)
                        && !(failure instanceof ConnectException),
                context);
    }

    @Override
    public boolean retryRequest(HttpResponse response, int execution, HttpContext context) {
        return overANewConnection(execution <= TURNED_AWAY && isUnread(response), context);
    }

    /**
     * Where one kept connection led to a service that is going, the others may, too, and so may one that another call
     * gives back in this moment: the pool has none for a user of whom it never heard.
     */
    private boolean overANewConnection(boolean again, HttpContext context) {
        if (again) {
            connections.closeIdle(TimeValue.ZERO_MILLISECONDS);
            HttpClientContext.castOrCreate(context).setUserToken(new Object());
        }
        return again;
    }

    private static boolean isDoneOnce(HttpRequest request) {
        return request.getMethod().equals("GET") || request.containsHeader("Idempotency-Key");
    }

    /** So answers Tomcat, before it reads the headers, once it takes no more. Whatever a service says has a type. */
    private static boolean isUnread(HttpResponse response) {
        return response.getCode() == HttpStatus.SC_SERVICE_UNAVAILABLE && !response.containsHeader("Content-Type");
    }

    @Override
    public TimeValue getRetryInterval(HttpResponse response, int execution, HttpContext context) {
        return TimeValue.ZERO_MILLISECONDS;
    }
}
