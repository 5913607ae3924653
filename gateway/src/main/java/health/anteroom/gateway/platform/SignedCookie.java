package health.anteroom.gateway.platform;

import health.anteroom.kit.id.Ids;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A cookie of 128 random bits that only we can make; a self-made one is none. It says nothing else. */
public final class SignedCookie {
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{22})\\.([A-Za-z0-9_-]{22})");

    private final String name;
    private final @Nullable Duration kept;
    private final Cookies cookies;
    private final GatewayKey key;

    /** @param kept how long; null for until the browser is closed */
    SignedCookie(String name, @Nullable Duration kept, Cookies cookies, GatewayKey key) {
        this.name = name;
        this.kept = kept;
        this.cookies = cookies;
        this.key = key;
    }

    public Optional<String> read(HttpServletRequest request) {
        return cookies.read(request, name).flatMap(this::idIn);
    }

    /** A fresh one. */
    public String give(HttpServletResponse response) {
        String id = Ids.random();
        cookies.set(response, name, id + "." + key.hash(name, id), kept);
        return id;
    }

    public String readOrGive(HttpServletRequest request, HttpServletResponse response) {
        return read(request).orElseGet(() -> give(response));
    }

    public void clear(HttpServletResponse response) {
        cookies.clear(response, name);
    }

    private Optional<String> idIn(String value) {
        Matcher parts = FORM.matcher(value);
        return parts.matches() && isOurs(parts.group(1), parts.group(2))
                ? Optional.of(parts.group(1))
                : Optional.empty();
    }

    private boolean isOurs(String id, String signature) {
        return MessageDigest.isEqual(
                key.hash(name, id).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
    }
}
