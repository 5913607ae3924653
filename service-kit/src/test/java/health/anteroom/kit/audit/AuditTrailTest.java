package health.anteroom.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.Visitor;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTrailTest {
    private static final Caller SOMEBODY = new Visitor("v1");

    private final AuditTrails store = new AuditTrails();
    private final AuditTrail trail = store.trail();

    @Test
    void writesAListAtOnceAndNothingForNone() {
        trail.record(SOMEBODY, "client.found", List.of("a", "b", "c"), AuditOutcome.ALLOWED);
        trail.record(SOMEBODY, "client.found", List.of(), AuditOutcome.ALLOWED);

        assertThat(store.inserts).isEqualTo(1);
        assertThat(store.written).extracting(entry -> entry.getString("whose")).containsExactly("a", "b", "c");
        assertThat(flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two\nlines", "two\u2028lines", "river@example.org", "a b", "a\u0000", "\u202Ea"})
    void storesNoIdThatIsNone(String typed) {
        trail.record(SOMEBODY, "preferences.read", typed, AuditOutcome.REFUSED);
        trail.record(new Visitor(typed), "preferences.read", "river", AuditOutcome.REFUSED);

        assertThat(store.written.getFirst().getString("whose")).isEqualTo("-");
        assertThat(store.written.getLast().getString("who")).isIn("-", "visitor/");
        assertThat(flaws()).isEmpty();
    }

    @Test
    void storesNoLongText() {
        trail.record(SOMEBODY, "preferences.read", "a".repeat(6_022), AuditOutcome.REFUSED);
        trail.record(SOMEBODY, "preferences.read", "client/river-1_2", AuditOutcome.REFUSED);

        assertThat(store.written)
                .extracting(entry -> entry.getString("whose"))
                .containsExactly("-", "client/river-1_2");
    }

    @Test
    void beginsAnotherChainWhereItIsUnknownWhetherAWriteArrived() {
        trail.record(SOMEBODY, "thing.read", "a", AuditOutcome.ALLOWED);
        store.takeStoreAway();
        assertThatThrownBy(() -> trail.record(SOMEBODY, "thing.read", "b", AuditOutcome.ALLOWED))
                .isInstanceOf(MongoTimeoutException.class);
        store.bringStoreBack();

        trail.record(SOMEBODY, "thing.read", "c", AuditOutcome.ALLOWED);

        assertThat(store.written).extracting(entry -> entry.getString("chain")).doesNotHaveDuplicates();
        assertThat(flaws()).isEmpty();
    }

    @Test
    void namesTheNewestEntryThatIsGone() {
        threeLooks();
        Document newest = store.written.removeLast();

        assertThat(flaws()).containsExactly(new AuditFlaw.Missing(newest.getString("_id")));
    }

    @Test
    void namesTheFirstEntryThatIsGone() {
        threeLooks();
        Document second = store.written.remove(1);

        assertThat(flaws()).containsExactly(new AuditFlaw.Missing(second.getString("_id")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"who", "action", "whose", "outcome", "previous", "hash"})
    void namesAnEntryThatWasAltered(String field) {
        threeLooks();
        Document second = store.written.get(1);

        second.put(field, "another");

        assertThat(flaws()).containsExactly(new AuditFlaw.Altered(second.getString("_id")));
    }

    @Test
    void namesAChainThatIsGone() {
        threeLooks();
        String chain = store.written.getFirst().getString("chain");

        store.written.clear();

        assertThat(flaws()).containsExactly(new AuditFlaw.ChainMissing(chain));
    }

    @Test
    void namesAChainThatNobodyBegan() {
        threeLooks();
        store.anchored.clear();

        assertThat(flaws()).hasOnlyElementsOfType(AuditFlaw.ChainUnknown.class).hasSize(1);
    }

    @Test
    void believesNoHeadThatAnotherWrote() {
        threeLooks();
        store.anchored.add("sample-x 7 abc 0123");

        assertThat(flaws()).containsExactly(new AuditFlaw.HeadForged("sample"));
    }

    private void threeLooks() {
        for (String whose : List.of("a", "b", "c")) {
            trail.record(SOMEBODY, "thing.read", whose, AuditOutcome.ALLOWED);
        }
        assertThat(flaws()).isEmpty();
    }

    private List<AuditFlaw> flaws() {
        return new AuditVerifier("sample", AuditTrails.KEY).flaws(store.entries(store.written), store.anchored);
    }
}
