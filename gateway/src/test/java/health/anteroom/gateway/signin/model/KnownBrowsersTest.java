package health.anteroom.gateway.signin.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownBrowsersTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private final KnownBrowsers known =
            KnownBrowsers.startingWith(new SignedInAs("account", "client", "CLIENT", null), "home", NOW);

    @Test
    void takesTheFirstForTheHomeAndNoLaterOne() {
        KnownBrowsers after = known.signedIn("library", NOW).signedIn("home", NOW.plusSeconds(9));

        assertThat(after.isHome("home")).isTrue();
        assertThat(after.isHome("library")).isFalse();
        assertThat(after.used()).containsExactly("home", "library");
        assertThat(after.signedInAt()).isEqualTo(NOW.plusSeconds(9));
    }

    @Test
    void forgetsTheOldestOthersButNeverTheHome() {
        KnownBrowsers after = IntStream.range(0, 20)
                .mapToObj(Integer::toString)
                .reduce(known, (one, browser) -> one.signedIn(browser, NOW), (one, other) -> other);

        assertThat(after.used()).hasSize(20).startsWith("home", "1").endsWith("19");
        assertThat(after.knows("0")).isFalse();
        assertThat(after.knows("19")).isTrue();
    }
}
