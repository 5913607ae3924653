package health.anteroom.kit.audit;

import com.mongodb.client.MongoCollection;
import health.anteroom.kit.crypto.Hmac;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.time.MachineClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * Who looked at what, of whom, and whether they were allowed. One chain for each start of a service: every entry holds a keyed
 * hash over itself and the one before, and heads are anchored where the service cannot rewrite them, so that an altered or
 * missing entry shows (docs/decisions/0014). Ids only. Written before the answer: when it cannot be written, the call fails
 * and nothing is shown.
 */
public final class AuditTrail {
    private final MongoCollection<Document> entries;
    private final String service;
    private final Hmac key;
    private final AuditAnchor anchor;
    private final MachineClock clock;
    private Optional<AuditHead> head = Optional.empty();

    AuditTrail(MongoCollection<Document> entries, String service, Hmac key, AuditAnchor anchor, MachineClock clock) {
        this.entries = entries;
        this.service = service;
        this.key = key;
        this.anchor = anchor;
        this.clock = clock;
    }

    /**
     * @param action what was done, such as {@code appointment.read}
     * @param whose the id of the record or person that it was done to; what is no id is not stored
     */
    public void record(Caller who, String action, String whose, AuditOutcome outcome) {
        record(who, action, List.of(whose), outcome);
    }

    /** The same for each of a list, in one write. */
    public void record(Caller who, String action, List<String> whose, AuditOutcome outcome) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String actor = AuditIds.of(who.actor());
        write(whose.stream()
                .map(id -> new AuditEntry.Deed(at, actor, action, AuditIds.of(id), outcome.name()))
                .toList());
        if (outcome == AuditOutcome.REFUSED) {
            RefusalOnRecord.mark();
        }
    }

    private synchronized void write(List<AuditEntry.Deed> deeds) {
        if (deeds.isEmpty()) {
            return;
        }
        AuditHead last = head.orElseGet(this::begin);
        // Whether a write that fails has arrived is unknown: the next one begins a chain of its own.
        head = Optional.empty();
        List<Document> documents = new ArrayList<>();
        for (AuditEntry.Deed deed : deeds) {
            AuditEntry entry = AuditEntry.next(last, deed, key);
            documents.add(entry.document());
            last = entry.head();
        }
        entries.insertMany(documents);
        head = Optional.of(last);
        anchor.reached(last);
    }

    private AuditHead begin() {
        AuditHead born = AuditHead.born(service + "-" + Ids.random());
        anchor.begin(born);
        return born;
    }
}
