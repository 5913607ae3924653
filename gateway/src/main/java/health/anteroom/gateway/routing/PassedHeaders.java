package health.anteroom.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * The only headers that pass, by name: everything else (cookies, forged identities, forwarding, hop-by-hop) stays outside
 * without having to be known.
 */
final class PassedHeaders {
    private static final String AUTHORIZATION = "Authorization";
    private static final String BEARER = "Bearer ";

    private static final List<String> TO_SERVICE = List.of(
            "Accept",
            "Accept-Language",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "tracestate",
            "X-Twilio-Signature");

    private static final List<String> TO_BROWSER = List.of(
            "Content-Type",
            "Content-Disposition",
            "Content-Language",
            "ETag",
            "Last-Modified",
            "Retry-After",
            "Allow",
            "WWW-Authenticate");

    private static final String LOCATION = "Location";

    private PassedHeaders() {}

    static void toService(HttpServletRequest request, HttpRequest outgoing) {
        for (String name : TO_SERVICE) {
            @Nullable String value = request.getHeader(name);
            if (value != null) {
                outgoing.setHeader(name, value);
            }
        }
        outgoing.setHeader(TraceContext.HEADER, TraceContext.of(request.getHeader(TraceContext.HEADER)));
        @Nullable String authorization = request.getHeader(AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            outgoing.setHeader(AUTHORIZATION, authorization);
        }
    }

    static void toBrowser(HttpResponse answer, HttpServletResponse response) {
        for (String name : TO_BROWSER) {
            @Nullable Header header = answer.getFirstHeader(name);
            if (header != null) {
                response.setHeader(name, header.getValue());
            }
        }
        @Nullable Header location = answer.getFirstHeader(LOCATION);
        if (location != null && isOurs(location.getValue())) {
            response.setHeader(LOCATION, location.getValue());
        }
    }

    /** A path here; never another site, nor a service's inner address. */
    private static boolean isOurs(String location) {
        return location.startsWith("/") && !location.startsWith("//") && !location.startsWith("/\\");
    }
}
