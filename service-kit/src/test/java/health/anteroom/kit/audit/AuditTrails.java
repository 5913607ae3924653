package health.anteroom.kit.audit;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoCollection;
import health.anteroom.kit.crypto.Hmac;
import health.anteroom.kit.time.MachineClock;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** A trail in memory, whose store can be away. */
public final class AuditTrails {
    static final Hmac KEY = new Hmac(new byte[32]);

    final List<Document> written = new ArrayList<>();
    final List<String> anchored = new ArrayList<>();
    int inserts;
    private boolean storeIsThere = true;

    public AuditTrail trail() {
        return new AuditTrail(entries(), "sample", KEY, new Anchor(), new MachineClock());
    }

    public void takeStoreAway() {
        storeIsThere = false;
    }

    public void bringStoreBack() {
        storeIsThere = true;
    }

    public List<Document> written() {
        return List.copyOf(written);
    }

    List<AuditEntry> entries(List<Document> documents) {
        return documents.stream().map(AuditEntry::of).toList();
    }

    @SuppressWarnings("unchecked")
    private MongoCollection<Document> entries() {
        return (MongoCollection<Document>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MongoCollection.class}, (proxy, method, arguments) -> {
                    if (!storeIsThere) {
                        throw new MongoTimeoutException("nobody answers");
                    }
                    inserts++;
                    written.addAll((List<Document>) arguments[0]);
                    return null;
                });
    }

    private final class Anchor implements AuditAnchor {
        @Override
        public void begin(AuditHead born) {
            anchored.add(born.anchored(KEY));
        }

        @Override
        public void reached(AuditHead head) {
            anchored.add(head.anchored(KEY));
        }
    }
}
