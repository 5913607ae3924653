package health.anteroom.gateway.platform;

import java.time.Duration;

/**
 * The cookies that say nothing and that only we can make.
 *
 * @param visitor names a visitor without an account, until the browser is closed
 * @param browser names the browser over sessions, so that a person's own browsers can be told from others; given at sign-in
 */
public record OwnCookies(SignedCookie visitor, SignedCookie browser) {
    /** The longest that browsers keep one (RFC 6265bis). */
    private static final Duration KEPT = Duration.ofDays(400);

    public static OwnCookies of(Cookies cookies, GatewayKey key) {
        return new OwnCookies(
                new SignedCookie("anteroom-visitor", null, cookies, key),
                new SignedCookie("anteroom-browser", KEPT, cookies, key));
    }
}
