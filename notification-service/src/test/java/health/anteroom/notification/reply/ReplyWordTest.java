package health.anteroom.notification.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyWordTest {

    @ParameterizedTest
    @CsvSource({
        "STOP, STOP",
        "' stop. ', STOP",
        "Alto, STOP",
        "PARA!, STOP",
        "unsubscribe, STOP",
        "start, START",
        "EMPEZAR, START",
        "'para mí está bien', OTHER",
        "Don't stop, OTHER",
        "C, OTHER",
        "'', OTHER",
    })
    void understandsASingleWord(String text, ReplyWord word) {
        assertThat(ReplyWord.of(text)).isEqualTo(word);
    }
}
