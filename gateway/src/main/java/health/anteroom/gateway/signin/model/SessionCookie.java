package health.anteroom.gateway.signin.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret in the browser: 256 random bits. Only its hash is stored; the XSRF token is derived from it. */
public record SessionCookie(String value) {
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public static SessionCookie random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SessionCookie(encode(bytes));
    }

    public static Optional<SessionCookie> parse(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new SessionCookie(value)) : Optional.empty();
    }

    /** Where the session is stored: SHA-256 of the cookie. */
    public String sessionId() {
        return encode(sha256("session\n" + value));
    }

    /** Readable by our own scripts, of no use without the cookie, and no other session's. */
    public String xsrfToken() {
        return encode(sha256("xsrf\n" + value));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "<hidden>";
    }
}
