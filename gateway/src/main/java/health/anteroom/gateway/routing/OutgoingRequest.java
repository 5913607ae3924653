package health.anteroom.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;

/** A call as a service sees it. */
final class OutgoingRequest {
    private OutgoingRequest() {}

    static ClassicHttpRequest of(HttpServletRequest request, ServiceRoute route) throws IOException {
        String path = route.path() == null ? request.getRequestURI() : route.path();
        @Nullable String query = request.getQueryString();
        ClassicHttpRequest outgoing =
                new BasicClassicHttpRequest(request.getMethod(), query == null ? path : path + "?" + query);
        PassedHeaders.toService(request, outgoing);
        if (hasBody(request)) {
            outgoing.setEntity(new InputStreamEntity(request.getInputStream(), request.getContentLengthLong(), null));
        }
        return outgoing;
    }

    /** Announced by a length or by chunks (RFC 9112, 6.3). */
    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }
}
