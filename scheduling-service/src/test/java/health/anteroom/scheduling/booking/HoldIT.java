package health.anteroom.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SchedulingIT
class HoldIT {
    private static final String KEY = "Idempotency-Key";

    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    TestPractice practice;

    @BeforeEach
    void open() {
        practice = TestPractice.open(port, clock);
    }

    @Test
    void keepsATimeForTenMinutesAndThenGivesItToTheNext() {
        String start = practice.at(10, "09:00");
        Answer first = practice.hold("first", start);
        assertThat(practice.hold("second", start).problem()).isEqualTo("slot-taken");
        assertThat(practice.free(10)).doesNotContain(Instant.parse(start));

        clock.advance(Duration.ofMinutes(10));

        assertThat(practice.free(10)).contains(Instant.parse(start));
        assertThat(practice.hold("second", start).status()).isEqualTo(201);
        assertThat(practice.book(first, "first").problem()).isEqualTo("hold-expired");
    }

    @Test
    void oneSecondBeforeTheEndItCanStillBeBooked() {
        Answer hold = practice.hold("early", practice.at(10, "10:00"));

        clock.advance(Duration.ofMinutes(10).minusSeconds(1).minus(age(hold)));

        assertThat(practice.book(hold, "early").status()).isEqualTo(201);
    }

    @Test
    void canBeRenewedUpToFortyMinutesInAll() {
        Answer hold = practice.hold("slow", practice.at(10, "11:00"));
        for (int i = 0; i < 3; i++) {
            clock.advance(Duration.ofMinutes(9));
            Answer renewed = renew(hold);
            assertThat(renewed.status()).isEqualTo(200);
            assertThat(expiry(renewed)).isAfter(expiry(hold)).isBeforeOrEqualTo(until(hold));
        }

        clock.advance(Duration.ofMinutes(9));
        Answer last = renew(hold);

        assertThat(expiry(last)).isEqualTo(until(hold));
        clock.advance(Duration.ofMinutes(5));
        assertThat(renew(hold).problem()).isEqualTo("hold-expired");
    }

    @Test
    void aVisitorKeepsTwoTimesAtMost() {
        Answer one = practice.hold("greedy", practice.at(11, "09:00"));
        assertThat(practice.hold("greedy", practice.at(11, "11:00")).status()).isEqualTo(201);

        assertThat(practice.hold("greedy", practice.at(11, "13:00")).problem()).isEqualTo("hold-limit");
        assertThat(practice.free(11)).contains(Instant.parse(practice.at(11, "13:00")));
        assertThat(practice.hold("modest", practice.at(11, "13:00")).status()).isEqualTo(201);

        assertThat(release(one).status()).isEqualTo(204);
        assertThat(practice.hold("greedy", practice.at(11, "15:00")).status()).isEqualTo(201);
    }

    @Test
    void aBookedTimeNoLongerCountsAsAHold() {
        practice.booked("regular", practice.at(12, "09:00"));
        practice.booked("regular", practice.at(12, "11:00"));

        assertThat(practice.hold("regular", practice.at(12, "13:00")).status()).isEqualTo(201);
    }

    @Test
    void lettingGoTwiceIsTheSameAsOnceAndFreesTheTime() {
        String start = practice.at(13, "09:00");
        Answer hold = practice.hold("unsure", start);

        assertThat(release(hold).status()).isEqualTo(204);
        assertThat(release(hold).status()).isEqualTo(204);

        assertThat(practice.free(13)).contains(Instant.parse(start));
        assertThat(practice.book(hold, "unsure").problem()).isEqualTo("hold-expired");
    }

    @Test
    void aBookedTimeCannotBeLetGoWithTheHoldsToken() {
        Answer hold = practice.hold("done", practice.at(13, "11:00"));
        assertThat(practice.book(hold, "done").status()).isEqualTo(201);

        assertThat(release(hold).problem()).isEqualTo("already-booked");
        assertThat(practice.free(13)).doesNotContain(Instant.parse(practice.at(13, "11:00")));
    }

    @Test
    void theSameRequestAgainIsTheSameHold() {
        Api visitor = Api.visitor(port, "retrying");
        Map<String, Object> wish = practice.slot(practice.at(14, "09:00"));

        Answer first = visitor.post("holds", wish, KEY, "retry-key-0123456789");
        Answer again = visitor.post("holds", wish, KEY, "retry-key-0123456789");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void theSameKeyWithAnotherWishIsRefused() {
        Api visitor = Api.visitor(port, "reusing");
        visitor.post("holds", practice.slot(practice.at(14, "11:00")), KEY, "reuse-key-0123456789");

        Answer other = visitor.post("holds", practice.slot(practice.at(14, "13:00")), KEY, "reuse-key-0123456789");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(practice.free(14)).contains(Instant.parse(practice.at(14, "13:00")));
    }

    @Test
    void theSameKeyOfAnotherVisitorIsAnotherRequest() {
        Map<String, Object> wish = practice.slot(practice.at(14, "15:00"));
        Api.visitor(port, "mine").post("holds", wish, KEY, "shared-key-0123456789");

        Answer other = Api.visitor(port, "theirs").post("holds", wish, KEY, "shared-key-0123456789");

        assertThat(other.problem()).isEqualTo("slot-taken");
    }

    @Test
    void aForeignTokenOpensNothing() {
        Answer mine = practice.hold("mine", practice.at(15, "09:00"));
        Answer theirs = practice.hold("theirs", practice.at(15, "11:00"));
        String[] foreign = Api.bearer(theirs.text("token"));
        Api api = Api.visitor(port, "theirs");

        assertThat(api.post("holds/" + mine.text("id") + "/renew", null, foreign)
                        .status())
                .isEqualTo(404);
        assertThat(api.delete("holds/" + mine.text("id"), foreign).status()).isEqualTo(404);
        assertThat(api.delete("holds/" + mine.text("id")).status()).isEqualTo(404);
        assertThat(api.post("appointments", Api.booking(mine.text("id"), "Sam", "sam@example.test"), foreign)
                        .status())
                .isEqualTo(404);
        assertThat(practice.book(mine, "mine").status()).isEqualTo(201);
    }

    private Duration age(Answer hold) {
        return Duration.between(expiry(hold).minus(Duration.ofMinutes(10)), clock.instant());
    }

    private Answer renew(Answer hold) {
        return Api.visitor(port, "any")
                .post("holds/" + hold.text("id") + "/renew", null, Api.bearer(hold.text("token")));
    }

    private Answer release(Answer hold) {
        return Api.visitor(port, "any").delete("holds/" + hold.text("id"), Api.bearer(hold.text("token")));
    }

    private static Instant expiry(Answer hold) {
        return OffsetDateTime.parse(hold.text("expiresAt")).toInstant();
    }

    private static Instant until(Answer hold) {
        return OffsetDateTime.parse(hold.text("renewableUntil")).toInstant();
    }
}
