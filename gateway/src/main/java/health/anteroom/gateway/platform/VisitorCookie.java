package health.anteroom.gateway.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cookie that names a visitor without an account: random bits, nothing else. */
public final class VisitorCookie {
    public static final String NAME = "anteroom-visitor";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    private VisitorCookie() {}

    /** The visitor, when the cookie is one that we could have made. */
    public static Optional<String> read(HttpServletRequest request) {
        return Cookies.read(request, NAME).filter(value -> FORM.matcher(value).matches());
    }
}
