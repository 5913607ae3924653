package health.anteroom.gateway.signin.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownBrowsersTest {
    private final KnownBrowsers known = KnownBrowsers.startingWith("home");

    @Test
    void takesTheFirstForTheHomeAndNoLaterOne() {
        KnownBrowsers after = known.with("library").with("home");

        assertThat(after.isHome("home")).isTrue();
        assertThat(after.isHome("library")).isFalse();
        assertThat(after.used()).containsExactly("home", "library");
    }

    @Test
    void forgetsTheOldestOthersButNeverTheHome() {
        KnownBrowsers after = IntStream.range(0, 20)
                .mapToObj(Integer::toString)
                .reduce(known, KnownBrowsers::with, (one, other) -> other);

        assertThat(after.used()).hasSize(20).startsWith("home", "1").endsWith("19");
        assertThat(after.knows("0")).isFalse();
        assertThat(after.knows("19")).isTrue();
    }
}
