package health.anteroom.notification.delivery;

import health.anteroom.kit.id.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * One message to one person on one occasion: the same in every try, on every instance and after every restart. The
 * Message-ID of a mail is made from it.
 */
public record OccurrenceId(String value) {

    /** From SHA-256 over the parts, none of which contains a line break. */
    public static OccurrenceId of(String... parts) {
        return new OccurrenceId(
                Ids.ofDigest(sha256().digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8))));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
