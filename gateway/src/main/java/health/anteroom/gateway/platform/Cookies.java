package health.anteroom.gateway.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Our cookies are all alike: for the whole site, same-site, and over TLS only where the practice has it. There the name of
 * what is for the server alone begins with {@code __Host-} (RFC 6265bis, 4.1.3), so that no other host can plant it.
 */
public final class Cookies {
    private final boolean secure;

    public Cookies(PublicAddress address) {
        this.secure = address.secure();
    }

    public Optional<String> read(HttpServletRequest request, String name) {
        return readReadable(request, named(name));
    }

    /** One that our scripts read too. */
    public static Optional<String> readReadable(HttpServletRequest request, String name) {
        Cookie @Nullable [] all = request.getCookies();
        if (all != null) {
            for (Cookie cookie : all) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** For the server alone; ends with the browser. */
    public void set(HttpServletResponse response, String name, String value) {
        set(response, name, value, null);
    }

    /** @param kept how long; null for until the browser is closed */
    public void set(HttpServletResponse response, String name, String value, @Nullable Duration kept) {
        var cookie = cookie(named(name), value).httpOnly(true);
        add(response, kept == null ? cookie : cookie.maxAge(kept));
    }

    /** For our scripts too. */
    public void setReadable(HttpServletResponse response, String name, String value) {
        add(response, cookie(name, value));
    }

    public void clear(HttpServletResponse response, String name) {
        add(response, cookie(named(name), "").httpOnly(true).maxAge(Duration.ZERO));
    }

    public void clearReadable(HttpServletResponse response, String name) {
        add(response, cookie(name, "").maxAge(Duration.ZERO));
    }

    private String named(String name) {
        return secure ? "__Host-" + name : name;
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
        return ResponseCookie.from(name, value).path("/").sameSite("Lax").secure(secure);
    }

    private static void add(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
