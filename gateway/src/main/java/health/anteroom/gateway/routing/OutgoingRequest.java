package health.anteroom.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.jspecify.annotations.Nullable;

/** A call as a service sees it. */
final class OutgoingRequest {
    private static final int SHORT = 64 << 10;
    private static final URI ROOT = URI.create("/");

    private OutgoingRequest() {}

    static HttpUriRequestBase of(HttpServletRequest request, ServiceRoute route) throws IOException {
        String path = route.path() == null ? request.getRequestURI() : route.path();
        @Nullable String query = request.getQueryString();
        HttpUriRequestBase outgoing = new HttpUriRequestBase(request.getMethod(), ROOT);
        // Not as a URI: it goes on exactly as it came.
        outgoing.setPath(query == null ? path : path + "?" + query);
        PassedHeaders.toService(request, outgoing);
        if (hasBody(request)) {
            outgoing.setEntity(bodyOf(request));
        }
        return outgoing;
    }

    /** A short one is kept, so that it can be sent again; only whole documents and what does not say its length is not. */
    private static HttpEntity bodyOf(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        return 0 <= length && length <= SHORT
                ? new ByteArrayEntity(request.getInputStream().readAllBytes(), null)
                : new InputStreamEntity(request.getInputStream(), length, null);
    }

    /** Announced by a length or by chunks (RFC 9112, 6.3). */
    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }
}
