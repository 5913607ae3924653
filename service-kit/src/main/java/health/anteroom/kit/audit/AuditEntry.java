package health.anteroom.kit.audit;

import health.anteroom.kit.crypto.Hmac;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.bson.Document;

/**
 * One try, as it stands in the store.
 *
 * @param chain of one start of a service
 * @param sequence its place in the chain, from 0
 * @param previous the hash of the entry before; empty for the first
 * @param hash keyed, over all of the above
 */
record AuditEntry(String chain, long sequence, Deed deed, String previous, String hash) {

    /** What was tried. None of the texts holds a line break: {@link AuditIds} sees to it. */
    record Deed(Instant at, String who, String action, String whose, String outcome) {}

    static AuditEntry next(AuditHead before, Deed deed, Hmac key) {
        long sequence = before.sequence() + 1;
        String hash = hash(before.chain(), sequence, deed, before.hash(), key);
        return new AuditEntry(before.chain(), sequence, deed, before.hash(), hash);
    }

    boolean isGenuine(Hmac key) {
        return hash.equals(hash(chain, sequence, deed, previous, key));
    }

    String id() {
        return chain + "/" + sequence;
    }

    AuditHead head() {
        return new AuditHead(chain, sequence, hash);
    }

    Document document() {
        return new Document("_id", id())
                .append("chain", chain)
                .append("sequence", sequence)
                .append("at", Date.from(deed.at()))
                .append("who", deed.who())
                .append("action", deed.action())
                .append("whose", deed.whose())
                .append("outcome", deed.outcome())
                .append("previous", previous)
                .append("hash", hash);
    }

    /** Whatever stands in the store, also what nobody but a forger would write. */
    static AuditEntry of(Document stored) {
        Instant at = stored.get("at") instanceof Date date ? date.toInstant() : Instant.EPOCH;
        Deed deed = new Deed(
                at, text(stored, "who"), text(stored, "action"), text(stored, "whose"), text(stored, "outcome"));
        long sequence = stored.get("sequence") instanceof Number number ? number.longValue() : -1;
        return new AuditEntry(text(stored, "chain"), sequence, deed, text(stored, "previous"), text(stored, "hash"));
    }

    private static String text(Document stored, String name) {
        return String.valueOf(stored.get(name));
    }

    private static String hash(String chain, long sequence, Deed deed, String previous, Hmac key) {
        return HexFormat.of()
                .formatHex(key.of(String.join(
                        "\n",
                        chain,
                        Long.toString(sequence),
                        deed.at().toString(),
                        deed.who(),
                        deed.action(),
                        deed.whose(),
                        deed.outcome(),
                        previous)));
    }
}
