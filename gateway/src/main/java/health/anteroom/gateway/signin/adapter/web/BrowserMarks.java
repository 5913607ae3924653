package health.anteroom.gateway.signin.adapter.web;

import health.anteroom.gateway.platform.GatewayKey;
import health.anteroom.gateway.platform.PublicAddress;
import health.anteroom.gateway.platform.SignedCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Tells a browser from others, over sessions, until it is asked to forget. What is stored and passed on is a keyed hash. */
final class BrowserMarks {
    private final SignedCookie cookie;
    private final GatewayKey key;
    private final PublicAddress address;

    BrowserMarks(SignedCookie cookie, GatewayKey key, PublicAddress address) {
        this.cookie = cookie;
        this.key = key;
        this.address = address;
    }

    /** Of this browser, which gets one when it has none. */
    String of(HttpServletRequest request, HttpServletResponse response) {
        return key.hash("browser", cookie.readOrGive(request, response));
    }

    /** Only for a page of ours: no other site may take a person's home from them. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || address.isOwn(origin)) {
            cookie.clear(response);
        }
    }
}
