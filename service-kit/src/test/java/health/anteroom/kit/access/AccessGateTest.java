package health.anteroom.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import health.anteroom.kit.audit.AuditTrails;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.problem.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessGateTest {
    private static final Caller RIVER = new ClientCaller("account", "river", "session");
    private static final Caller DESK = new StaffCaller("desk", StaffRole.FRONT_DESK, Optional.empty(), "session");
    private static final Caller NOBODY = new Visitor("v");

    private final AuditTrails store = new AuditTrails();
    private final AccessGate gate = new AccessGate(store.trail());

    @Test
    void letsPassWhatIsGrantedAndRefusesTheRestEachInItsWay() {
        assertThat(status(new Access.Granted())).isEmpty();
        assertThat(status(new Access.NotSignedIn())).contains(401);
        assertThat(status(new Access.NotYours())).contains(403);
        assertThat(status(new Access.Hidden())).contains(404);
    }

    @Test
    void leavesATraceOfEachTry() {
        gate.refusal(RIVER, "preferences.read", "river", new Access.Granted());
        gate.refusal(RIVER, "preferences.read", "other", new Access.Hidden());

        assertThat(store.written())
                .extracting(entry -> entry.getString("outcome"))
                .containsExactly("ALLOWED", "REFUSED");
        assertThat(store.written())
                .extracting(entry -> entry.getString("whose"))
                .containsExactly("river", "other");
    }

    @Test
    void letsNothingBeShownWhoseTraceCannotBeWritten() {
        store.takeStoreAway();

        assertThatThrownBy(() -> gate.refusal(RIVER, "preferences.read", "river", new Access.Granted()))
                .isInstanceOf(MongoTimeoutException.class);
    }

    @Test
    void saysNoByWhetherWhatIsThereIsASecret() {
        assertThat(Access.openly(DESK, true)).isEqualTo(new Access.Granted());
        assertThat(Access.openly(RIVER, false)).isEqualTo(new Access.NotYours());
        assertThat(Access.openly(NOBODY, false)).isEqualTo(new Access.NotSignedIn());
        assertThat(Access.quietly(DESK, true)).isEqualTo(new Access.Granted());
        assertThat(Access.quietly(RIVER, false)).isEqualTo(new Access.Hidden());
        assertThat(Access.quietly(NOBODY, false)).isEqualTo(new Access.NotSignedIn());
    }

    private Optional<Integer> status(Access access) {
        return gate.refusal(DESK, "thing.read", "thing", access)
                .map(Problem::status)
                .map(org.springframework.http.HttpStatus::value);
    }
}
