package health.anteroom.gateway.signin.adapter.web;

import health.anteroom.gateway.platform.Cookies;
import health.anteroom.gateway.signin.model.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The session cookie and, derived from it, the XSRF cookie that our scripts read and send back as a header. */
final class SessionCookies {
    static final String SESSION = "anteroom-session";
    static final String XSRF = "XSRF-TOKEN";
    static final String XSRF_HEADER = "X-XSRF-TOKEN";

    private final Cookies cookies;

    SessionCookies(Cookies cookies) {
        this.cookies = cookies;
    }

    Optional<SessionCookie> read(HttpServletRequest request) {
        return cookies.read(request, SESSION).flatMap(SessionCookie::parse);
    }

    /** Whether the header shows that one of our own pages made this call. */
    static boolean hasXsrfHeader(HttpServletRequest request, SessionCookie session) {
        return isXsrfToken(request.getHeader(XSRF_HEADER), session);
    }

    void begin(HttpServletResponse response, SessionCookie session) {
        cookies.set(response, SESSION, session.value());
        cookies.setReadable(response, XSRF, session.xsrfToken());
    }

    /** For a browser that lost the XSRF cookie, or has an older session's. */
    void mendXsrf(HttpServletRequest request, HttpServletResponse response, SessionCookie session) {
        if (!isXsrfToken(Cookies.readReadable(request, XSRF).orElse(null), session)) {
            cookies.setReadable(response, XSRF, session.xsrfToken());
        }
    }

    void clear(HttpServletResponse response) {
        cookies.clear(response, SESSION);
        cookies.clearReadable(response, XSRF);
    }

    private static boolean isXsrfToken(@Nullable String token, SessionCookie session) {
        return token != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8),
                        session.xsrfToken().getBytes(StandardCharsets.UTF_8));
    }
}
