package health.anteroom.kit.audit;

import health.anteroom.kit.crypto.Hmac;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How far a chain has come.
 *
 * @param sequence of its newest entry; {@value #UNBORN} before the first
 * @param hash of that entry; empty before the first
 */
record AuditHead(String chain, long sequence, String hash) {
    static final long UNBORN = -1;

    static AuditHead born(String chain) {
        return new AuditHead(chain, UNBORN, "");
    }

    /** The form in which it is anchored; its last part shows that whoever holds the key wrote it. */
    String anchored(Hmac key) {
        String text = chain + " " + sequence + " " + hash;
        return text + " " + proof(text, key);
    }

    /** Empty for what this key did not write. */
    static Optional<AuditHead> read(String anchored, Hmac key) {
        int end = anchored.lastIndexOf(' ');
        if (end < 0 || !anchored.substring(end + 1).equals(proof(anchored.substring(0, end), key))) {
            return Optional.empty();
        }
        String[] parts = anchored.substring(0, end).split(" ", -1);
        return Optional.of(new AuditHead(parts[0], Long.parseLong(parts[1]), parts[2]));
    }

    private static String proof(String text, Hmac key) {
        return HexFormat.of().formatHex(key.of("head\n" + text));
    }
}
