package health.anteroom.gateway.routing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/** Once more for a GET whose connection broke: most often a pooled one that the service had closed. Nothing else is repeated. */
final class GetOnlyRetries implements HttpRequestRetryStrategy {
    @Override
    public boolean retryRequest(HttpRequest request, IOException failure, int execution, HttpContext context) {
        return execution == 1
                && request.getMethod().equals("GET")
                && !(failure instanceof InterruptedIOException)
                && !(failure instanceof ConnectException);
    }

    /** An answer is an answer, whatever its status. */
    @Override
    public boolean retryRequest(HttpResponse response, int execution, HttpContext context) {
        return false;
    }

    @Override
    public TimeValue getRetryInterval(HttpResponse response, int execution, HttpContext context) {
        return TimeValue.ZERO_MILLISECONDS;
    }
}
