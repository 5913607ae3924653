package health.anteroom.notification.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoCollection;
import health.anteroom.kit.audit.AuditTrail;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.time.MachineClock;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    private static final Caller RIVER = new ClientCaller("account", "river", "session");

    private final List<Document> written = new ArrayList<>();
    private boolean storeIsThere = true;
    private final Refusals refusals = new Refusals(new AuditTrail(entries(), "notification", new MachineClock()));

    @Test
    void leavesATraceOfEachTryAndRefusesWhatIsNotGranted() {
        assertThat(refusals.check(RIVER, "preferences.read", "river", new Access.Granted("river")))
                .isEmpty();
        assertThat(refusals.check(RIVER, "preferences.read", "other", new Access.Hidden()))
                .hasValueSatisfying(
                        answer -> assertThat(answer.getStatusCode().value()).isEqualTo(404));

        assertThat(written).extracting(entry -> entry.getString("outcome")).containsExactly("ALLOWED", "REFUSED");
    }

    @Test
    void letsNothingBeShownWhoseLookCannotBeWritten() {
        storeIsThere = false;

        assertThatThrownBy(() -> refusals.check(RIVER, "preferences.read", "river", new Access.Granted("river")))
                .isInstanceOf(MongoTimeoutException.class);
    }

    @SuppressWarnings("unchecked")
    private MongoCollection<Document> entries() {
        return (MongoCollection<Document>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MongoCollection.class}, (proxy, method, arguments) -> {
                    if (!storeIsThere) {
                        throw new MongoTimeoutException("nobody answers");
                    }
                    written.add((Document) arguments[0]);
                    return null;
                });
    }
}
