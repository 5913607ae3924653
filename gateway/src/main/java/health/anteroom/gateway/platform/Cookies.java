package health.anteroom.gateway.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Our cookies are all alike: for the whole site, same-site, and over TLS only where the practice has it. */
public final class Cookies {
    private final boolean secure;

    Cookies(PublicAddress address) {
        this.secure = address.secure();
    }

    public static Optional<String> read(HttpServletRequest request, String name) {
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
        add(response, cookie(name, value).httpOnly(true));
    }

    /** For our scripts too. */
    public void setReadable(HttpServletResponse response, String name, String value) {
        add(response, cookie(name, value));
    }

    public void clear(HttpServletResponse response, String name) {
        add(response, cookie(name, "").httpOnly(true).maxAge(Duration.ZERO));
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
        return ResponseCookie.from(name, value).path("/").sameSite("Lax").secure(secure);
    }

    private static void add(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
