package health.anteroom.gateway.signin.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.anteroom.gateway.fixtures.RunningGateway;
import health.anteroom.gateway.signin.application.SignInCodes.TryOutcome;
import health.anteroom.gateway.signin.model.CodeMessage;
import health.anteroom.gateway.signin.model.NewCode;
import health.anteroom.gateway.signin.model.PendingCode;
import health.anteroom.gateway.signin.model.PendingCode.Telling;
import health.anteroom.gateway.signin.model.Session;
import health.anteroom.gateway.signin.model.SignInCode;
import health.anteroom.gateway.signin.model.SignedInAs;
import health.anteroom.gateway.signin.model.SignedInFrom;
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
    void putsAFreshCodeInThePlaceOfOneThatNobodyWasToldOf() {
        codes.replace(code("unsent", Telling.AWAITED));

        codes.tell(code("fresh"), NOW.plus(Duration.ofMinutes(10)).minusMillis(1));
        codes.tell(code("second"), NOW);

        assertThat(codes.attempt(account, "unsent", NOW)).isEqualTo(NOT_ACCEPTED);
        assertThat(codes.attempt(account, "second", NOW)).isEqualTo(NOT_ACCEPTED);
        assertThat(codes.attempt(account, "fresh", NOW)).isEqualTo(ACCEPTED);
    }

    @Test
    void tellsNobodyOfACodeThatIsOverOrThatSomebodyHas() {
        codes.tell(code("never-asked"), NOW);
        assertThat(codes.attempt(account, "never-asked", NOW)).isEqualTo(NOT_ACCEPTED);

        codes.replace(code("over", Telling.AWAITED));
        codes.tell(code("late"), NOW.plus(Duration.ofMinutes(10)));
        assertThat(codes.attempt(account, "late", NOW)).isEqualTo(NOT_ACCEPTED);

        codes.replace(code("told"));
        codes.tell(code("another"), NOW);
        assertThat(codes.attempt(account, "told", NOW)).isEqualTo(ACCEPTED);
    }

    /** A wrong try costs the same whether anybody was told or not. */
    @Test
    void spendsTheTriesOfACodeThatNobodyWasToldOf() {
        codes.replace(code("unsent", Telling.AWAITED));
        for (int tries = 0; tries < PendingCode.TRIES; tries++) {
            codes.attempt(account, "wrong", NOW);
        }

        codes.tell(code("fresh"), NOW);

        assertThat(codes.attempt(account, "fresh", NOW)).isEqualTo(NOT_ACCEPTED);
    }

    @Test
    void neverStoresTheDigits() {
        CodeMessage message = new CodeMessage(CodeMessage.Channel.PHONE, "+12125550117", new SignInCode("402915"));
        codes.replace(new NewCode(PendingCode.startingAt(NOW, account, "right", Telling.TOLD), message));

        Document stored = database.getCollection("signInCodes")
                .find(new Document("account", account))
                .first();

        assertThat(stored).isNotNull();
        assertThat(stored.toJson()).doesNotContain("402915", "5550117");
    }

    @Test
    void endsASessionThatIsNotUsedAndKeepsOneThatIs() {
        sessions.begin(account, session("CLIENT"));

        assertThat(sessions.use(account, NOW.plus(Duration.ofMinutes(29)))).isPresent();
        assertThat(sessions.use(account, NOW.plus(Duration.ofMinutes(58)))).isPresent();
        assertThat(sessions.use(account, NOW.plus(Duration.ofMinutes(88)))).isEmpty();
    }

    @Test
    void endsASessionOfStaffSooner() {
        sessions.begin(account, session("FRONT_DESK"));

        assertThat(sessions.use(account, NOW.plus(Duration.ofMinutes(14)))).isPresent();
        assertThat(sessions.use(account, NOW.plus(Duration.ofMinutes(29)))).isEmpty();
    }

    @Test
    void endsEverySessionAfterTwelveHours() {
        sessions.begin(account, session("CLIENT"));

        Instant when = NOW;
        while (when.isBefore(NOW.plus(Duration.ofHours(12)).minus(Duration.ofMinutes(25)))) {
            when = when.plus(Duration.ofMinutes(25));
            assertThat(sessions.use(account, when)).as(when.toString()).isPresent();
        }

        assertThat(sessions.use(account, NOW.plus(Duration.ofHours(12)))).isEmpty();
    }

    @Test
    void endsTheOldestSessionOfAPersonWhoHasTooMany() {
        String person = Ids.random();
        for (int n = 0; n < 21; n++) {
            SignedInAs who = new SignedInAs("account", person, "CLIENT", null);
            Instant started = NOW.plusSeconds(n);
            sessions.begin(person + n, new Session(who, new SignedInFrom("browser", true), started, started));
        }
        sessions.begin(account, session("CLIENT"));

        assertThat(sessions.use(person + 0, NOW.plusSeconds(30))).isEmpty();
        for (int n = 1; n < 21; n++) {
            assertThat(sessions.use(person + n, NOW.plusSeconds(30)))
                    .as("session " + n)
                    .isPresent();
        }
        assertThat(sessions.use(account, NOW.plusSeconds(30))).isPresent();
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
        return code(digest, Telling.TOLD);
    }

    private NewCode code(String digest, Telling telling) {
        return new NewCode(PendingCode.startingAt(NOW, account, digest, telling), null);
    }

    private static Session session(String role) {
        return new Session(
                new SignedInAs("account", "subject", role, null), new SignedInFrom("browser", true), NOW, NOW);
    }
}
