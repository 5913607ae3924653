package health.anteroom.notification.limit;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.kit.crypto.BlindIndex;
import health.anteroom.kit.crypto.Hmac;
import health.anteroom.kit.id.Ids;
import health.anteroom.notification.limit.LimitedMessage.Origin;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageLimitsTest {
    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
    private static final ContactPoint RIVER = new EmailAddress("river@client.test");
    private static final ContactPoint SAM = new EmailAddress("sam@client.test");
    private static final PhoneNumber NUMBER = new PhoneNumber("+12125550123");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MessageLimits limits = limits(1000);

    @ParameterizedTest
    @EnumSource(names = {"STRANGER", "STRANGER_TO_NEWCOMER"})
    void strangersCauseThreeADayToOneContact(Origin stranger) {
        assertThat(takeMany(31, RIVER, stranger, NOON)).isEqualTo(3);
        assertThat(takeMany(31, SAM, stranger, NOON)).isEqualTo(3);
        assertThat(takeMany(31, RIVER, stranger, NOON.plus(Duration.ofDays(1)))).isEqualTo(3);
    }

    @Test
    void aNumberWhoseHolderWasNeverHeardOfGetsOneText() {
        assertThat(takeMany(5, NUMBER, Origin.STRANGER_TO_NEWCOMER, NOON)).isEqualTo(1);
        assertThat(takeMany(5, NUMBER, Origin.STRANGER_TO_NEWCOMER, NOON.plus(Duration.ofDays(9))))
                .isZero();
        assertThat(take(NUMBER, Origin.HOLDER, NOON)).isTrue();
        assertThat(take(NUMBER, Origin.RESERVED, NOON)).isTrue();
    }

    @Test
    void nothingThatStrangersDoTakesThePlaceOfWhatIsReservedOrTheHolders() {
        takeMany(100, RIVER, Origin.STRANGER, NOON);

        assertThat(takeMany(50, RIVER, Origin.RESERVED, NOON)).isEqualTo(50);
        assertThat(takeMany(12, RIVER, Origin.HOLDER, NOON)).isEqualTo(12);
    }

    @Test
    void aHolderCausesTwelveADayToTheirOwnContact() {
        assertThat(takeMany(40, RIVER, Origin.HOLDER, NOON)).isEqualTo(12);
        assertThat(takeMany(40, SAM, Origin.HOLDER, NOON)).isEqualTo(12);
        assertThat(take(RIVER, Origin.RESERVED, NOON)).isTrue();
    }

    @Test
    void aRepeatedTryOfTheSameMessageIsNotCounted() {
        LimitedMessage message = new LimitedMessage("m", RIVER, Origin.STRANGER_TO_NEWCOMER, NOON);

        IntStream.range(0, 9).forEach(each -> assertThat(limits.take(message)).isEmpty());

        assertThat(takeMany(9, RIVER, Origin.STRANGER_TO_NEWCOMER, NOON)).isEqualTo(2);
    }

    @Test
    void allStrangersTogetherAreLimitedAndNobodyElse() {
        MessageLimits small = limits(10);
        List<ContactPoint> many = IntStream.range(0, 60)
                .<ContactPoint>mapToObj(each -> new EmailAddress("c" + each + "@client.test"))
                .toList();

        long taken = many.stream()
                .filter(to -> small.take(message(to, Origin.STRANGER_TO_NEWCOMER, NOON))
                        .isEmpty())
                .count();

        assertThat(taken).isEqualTo(10);
        assertThat(small.foreseen(message(SAM, Origin.STRANGER_TO_NEWCOMER, NOON)))
                .contains(Limit.PRACTICE);
        assertThat(small.take(message(SAM, Origin.HOLDER, NOON))).isEmpty();
        assertThat(Objects.requireNonNull(meters.find("anteroom.messages.refused")
                                .tag("limit", "PRACTICE")
                                .counter())
                        .count())
                .isEqualTo(50);
    }

    @Test
    void foreseesWhatItWillDoAndCountsNothing() {
        for (int each = 0; each < 3; each++) {
            assertThat(limits.foreseen(message(RIVER, Origin.STRANGER, NOON))).isEmpty();
            assertThat(limits.foreseen(message(RIVER, Origin.STRANGER, NOON))).isEmpty();
            assertThat(take(RIVER, Origin.STRANGER, NOON)).isTrue();
        }

        assertThat(limits.foreseen(message(RIVER, Origin.STRANGER, NOON))).contains(Limit.NOT_CONFIRMED);
    }

    @Test
    void aStoppedNumberGetsNothingUntilItAsksAgain() {
        limits.stopTexts(NUMBER);

        assertThat(limits.take(message(NUMBER, Origin.RESERVED, NOON))).contains(Limit.STOPPED);
        assertThat(limits.isStopped(NUMBER)).isTrue();
        assertThat(take(RIVER, Origin.RESERVED, NOON)).isTrue();

        limits.resumeTexts(NUMBER);
        assertThat(take(NUMBER, Origin.RESERVED, NOON)).isTrue();
    }

    private int takeMany(int tries, ContactPoint to, Origin origin, Instant at) {
        return (int)
                IntStream.range(0, tries).filter(each -> take(to, origin, at)).count();
    }

    private boolean take(ContactPoint to, Origin origin, Instant at) {
        return limits.take(message(to, origin, at)).isEmpty();
    }

    private static LimitedMessage message(ContactPoint to, Origin origin, Instant at) {
        return new LimitedMessage(Ids.random(), to, origin, at);
    }

    private MessageLimits limits(int byStrangers) {
        return new MessageLimits(new FakeSentCounts(), new BlindIndex(new Hmac(new byte[32])), meters, byStrangers);
    }
}
