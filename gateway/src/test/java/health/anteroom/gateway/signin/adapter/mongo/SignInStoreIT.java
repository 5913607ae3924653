package health.anteroom.gateway.signin.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.anteroom.gateway.fixtures.RunningGateway;
import health.anteroom.gateway.signin.application.SignInCodes.TryOutcome;
import health.anteroom.gateway.signin.model.CodeMessage;
import health.anteroom.gateway.signin.model.NewCode;
import health.anteroom.gateway.signin.model.PendingCode;
import health.anteroom.gateway.signin.model.Session;
import health.anteroom.gateway.signin.model.SignInCode;
import health.anteroom.gateway.signin.model.SignedInAs;
import health.anteroom.kit.id.Ids;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInStoreIT extends RunningGateway {
    private static final Instant NOW = Instant.parse("2020-11-24T08:00:00Z");
    private static final TryOutcome ACCEPTED = new TryOutcome.Accepted();
    private static final TryOutcome NOT_ACCEPTED = new TryOutcome.NotAccepted();

    @Autowired
    private MongoSignInCodes codes;

    @Autowired
    private MongoSessions sessions;

    @Autowired
    private SignInSweep sweep;

    @Autowired
    private MongoDatabase database;

    private final String account = Ids.random();

    @Test
    void acceptsACodeUntilItsLastMomentAndNotAfter() {
        codes.replace(code("right"));
        assertThat(codes.attempt(account, "right", NOW.plus(Duration.ofMinutes(10))))
                .isEqualTo(NOT_ACCEPTED);
        assertThat(codes.attempt(
                        account, "right", NOW.plus(Duration.ofMinutes(10)).minusMillis(1)))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void acceptsNothingForAnAccountWithoutACode() {
        assertThat(codes.attempt(account, "right", NOW)).isEqualTo(NOT_ACCEPTED);
    }

    @Test
    void neverStoresTheDigits() {
        CodeMessage message = new CodeMessage(CodeMessage.Channel.PHONE, "+12125550117", new SignInCode("402915"));
        codes.replace(new NewCode(PendingCode.startingAt(NOW, account, "right"), message));

        Document stored = database.getCollection("signInCodes")
                .find(new Document("account", account))
                .first();

        assertThat(stored).isNotNull();
        assertThat(stored.toJson()).doesNotContain("402915", "5550117");
    }

    @Test
    void endsASessionThatIsNotUsedAndKeepsOneThatIs() {
        sessions.begin(account, session("CLIENT"));

        assertThat(sessions.use(account, NOW.plus(Duration.ofMinutes(59)))).isPresent();
        assertThat(sessions.use(account, NOW.plus(Duration.ofMinutes(118)))).isPresent();
        assertThat(sessions.use(account, NOW.plus(Duration.ofMinutes(178)))).isEmpty();
    }

    @Test
    void endsASessionOfStaffSooner() {
        sessions.begin(account, session("FRONT_DESK"));

        assertThat(sessions.use(account, NOW.plus(Duration.ofMinutes(29)))).isPresent();
        assertThat(sessions.use(account, NOW.plus(Duration.ofMinutes(59)))).isEmpty();
    }

    @Test
    void endsEverySessionAfterTwelveHours() {
        sessions.begin(account, session("CLIENT"));

        Instant when = NOW;
        while (when.isBefore(NOW.plus(Duration.ofHours(12)).minus(Duration.ofMinutes(50)))) {
            when = when.plus(Duration.ofMinutes(50));
            assertThat(sessions.use(account, when)).as(when.toString()).isPresent();
        }

        assertThat(sessions.use(account, NOW.plus(Duration.ofHours(12)))).isEmpty();
    }

    @Test
    void removesWhatCanNoLongerBeUsed() {
        codes.replace(code("right"));
        sessions.begin(account, session("CLIENT"));

        sweep.sweep();

        assertThat(database.getCollection("signInCodes").countDocuments(new Document("account", account)))
                .isZero();
        assertThat(database.getCollection("sessions").countDocuments(new Document("_id", account)))
                .isZero();
    }

    private NewCode code(String digest) {
        return new NewCode(PendingCode.startingAt(NOW, account, digest), null);
    }

    private static Session session(String role) {
        return new Session(new SignedInAs("account", "subject", role, null), NOW, NOW);
    }
}
