package health.anteroom.gateway.signin.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.gateway.signin.model.PendingCode.Telling;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PendingCodeTest {
    private static final Instant NOW = Instant.parse("2026-11-24T22:00:00Z");
    private final PendingCode code = PendingCode.startingAt(NOW, "account", "digest", Telling.TOLD);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T22:00:00Z, true",
        "2026-11-24T22:09:59.999Z, true",
        "2026-11-24T22:10:00Z, false",
        "2026-11-25T22:00:00Z, false"
    })
    void livesTenMinutes(Instant when, boolean lives) {
        assertThat(code.livesAt(when)).isEqualTo(lives);
    }

    @Test
    void endsWithTheFifthWrongTry() {
        CodeState after = code;
        for (int tries = 1; tries <= 4; tries++) {
            after = ((PendingCode) after).afterWrongTry();
            assertThat(after).isInstanceOf(PendingCode.class);
        }

        assertThat(((PendingCode) after).afterWrongTry()).isEqualTo(new EndedCode(NOW.plus(PendingCode.LIFETIME)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42, 20261122})
    void hasSixDigitsWhateverTheDice(long seed) {
        assertThat(SignInCode.random(new Random(seed)).digits()).matches("[0-9]{6}");
    }

    @ParameterizedTest
    @CsvSource({
        "123456, true",
        "'123 456', true",
        "012345, true",
        "12345, false",
        "1234567, false",
        "12345a, false",
        "'', false",
        "١٢٣٤٥٦, false"
    })
    void readsSixDigitsAndNothingElse(String text, boolean reads) {
        assertThat(SignInCode.parse(text).isPresent()).isEqualTo(reads);
    }
}
