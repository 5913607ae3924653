package health.anteroom.kit.audit;

import com.mongodb.client.MongoCollection;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.time.MachineClock;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.bson.Document;

/**
 * Who looked at what, of whom, and whether they were allowed. One chain for each start of a service: every entry holds the
 * hash of the one before, so that a missing or altered entry shows. Ids only. Written before the answer: when it cannot be
 * written, the call fails and nothing is shown.
 */
public final class AuditTrail {
    private final MongoCollection<Document> entries;
    private final MachineClock clock;
    private final String chain;
    private long sequence;
    private String previous = "";

    public AuditTrail(MongoCollection<Document> entries, String service, MachineClock clock) {
        this.entries = entries;
        this.clock = clock;
        this.chain = service + "-" + Ids.random();
    }

    /**
     * @param action what was done, such as {@code appointment.read}
     * @param whose the id of the record or person that it was done to
     */
    public synchronized void record(Caller who, String action, String whose, AuditOutcome outcome) {
        Instant at = clock.instant();
        String hash = hash(String.join(
                "\n", previous, who.actor(), action, whose, outcome.name(), at.toString(), Long.toString(sequence)));
        entries.insertOne(new Document("_id", chain + "/" + sequence)
                .append("at", Date.from(at))
                .append("who", who.actor())
                .append("action", action)
                .append("whose", whose)
                .append("outcome", outcome.name())
                .append("previous", previous)
                .append("hash", hash));
        previous = hash;
        sequence++;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
