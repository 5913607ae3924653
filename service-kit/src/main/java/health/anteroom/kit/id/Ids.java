package health.anteroom.kit.id;

import java.security.SecureRandom;
import java.util.Base64;

/** Ids of aggregates: 128 bits, base64url without padding, 22 characters. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private Ids() {}

    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return encode(bytes);
    }

    /** The first 128 bits of a longer digest, as an id. */
    public static String ofDigest(byte[] digest) {
        return encode(java.util.Arrays.copyOf(digest, BYTES));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
