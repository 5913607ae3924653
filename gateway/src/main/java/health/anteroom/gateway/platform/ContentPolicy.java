package health.anteroom.gateway.platform;

/** What a page of ours may load and do (CSP Level 3, Permissions Policy): only what comes from here. */
final class ContentPolicy {
    static final long ONE_YEAR_IN_SECONDS = 31_536_000;

    static final String PERMISSIONS =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(),"
                    + " microphone=(), midi=(), payment=(), usb=(), interest-cohort=()";

    /**
     * Style attributes alone may stand inline: the calendar and the popovers place things by them. They can load nothing
     * that the other directives do not allow.
     */
    private static final String DIRECTIVES = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "style-src-attr 'unsafe-inline'",
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private ContentPolicy() {}

    static String directives(boolean secure) {
        return secure ? DIRECTIVES + "; upgrade-insecure-requests" : DIRECTIVES;
    }
}
