package health.anteroom.gateway.signin.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {
    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
    private static final SessionTimes TIMES = new SessionTimes(Duration.ofMinutes(30), Duration.ofHours(12));
    private final Session session = new Session(
            new SignedInAs("account", "s1", "OWNER", null), new SignedInFrom("browser", true), START, START);

    @ParameterizedTest
    @CsvSource({"2026-11-24T08:29:59.999Z, true", "2026-11-24T08:30:00Z, false", "2026-11-24T09:00:00Z, false"})
    void endsWhenItIsNotUsed(Instant when, boolean lives) {
        assertThat(session.livesAt(when, TIMES)).isEqualTo(lives);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T19:59:59.999Z, true", "2026-11-24T20:00:00Z, false"})
    void endsAfterTwelveHoursHoweverBusy(Instant when, boolean lives) {
        assertThat(session.seenAt(when.minusSeconds(1)).livesAt(when, TIMES)).isEqualTo(lives);
    }

    @ParameterizedTest
    @CsvSource({"59, false", "60, true", "600, true"})
    void notesItsUseOnceAMinute(long seconds, boolean notes) {
        assertThat(session.isWorthNotingAt(START.plusSeconds(seconds))).isEqualTo(notes);
    }

    @Test
    void givesNeitherItsIdNorItsTokenAwayAsTheCookie() {
        SessionCookie cookie = SessionCookie.random(new SecureRandom());

        assertThat(cookie.value()).hasSize(43).isNotEqualTo(cookie.sessionId()).isNotEqualTo(cookie.xsrfToken());
        assertThat(cookie.sessionId()).isNotEqualTo(cookie.xsrfToken());
        assertThat(SessionCookie.parse(cookie.value())).contains(cookie);
        assertThat(SessionCookie.parse("short")).isEmpty();
        assertThat(SessionCookie.parse(cookie.value() + "\n")).isEmpty();
    }
}
