package health.anteroom.kit.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.anteroom.kit.problem.MalformedBodyException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBytesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"n\":1e64,\"m\":[-0.5E-64,18446744073709551616],\"o\":3}",
                "{\"words\":\"1e999999999 \\\" 1e999999999\"}",
                "{\"name\":\"Zoë 🌱 \\ud83c\\udf31\"}",
                "{\"true\":true,\"e\":null}",
                ""
            })
    void letsGoByWhatCostsNoMoreThanItsLength(String text) {
        assertThatCode(() -> watch(text.getBytes(StandardCharsets.UTF_8))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "{\"a\":[1,2,{\"b\":-1E+99999}]}",
                "{\"a\\\"\":1e-65}",
                "{\"a\":1.5e00000000000000000065}",
                "{\"a\":12345678901234567890123456789012345678901234567890123456789012345}",
                "1e99999999999999999999999999"
            })
    void stopsAtANumberThatCostsMore(String text) {
        assertThatThrownBy(() -> watch(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedBodyException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22c0af22", // overlong slash
                "22e0808022", // overlong
                "22eda08022", // a surrogate
                "22f490808022", // beyond the last character
                "22ff22",
                "228022",
                "22c3", // cut
                "feff0022",
                "22006100", // UTF-16, little end first
                "0000002200000061"
            })
    void stopsAtWhatIsNotUtf8(String hex) {
        assertThatThrownBy(() -> watch(HexFormat.of().parseHex(hex))).isInstanceOf(MalformedBodyException.class);
    }

    @Test
    void knowsWhereANumberEnds() {
        String many = "[" + "1234567890,".repeat(50) + "1e60,1e60]";

        assertThatCode(() -> watch(many.getBytes(StandardCharsets.UTF_8))).doesNotThrowAnyException();
    }

    private static void watch(byte[] text) throws MalformedBodyException {
        JsonBytes bytes = new JsonBytes();
        for (byte octet : text) {
            bytes.next(Byte.toUnsignedInt(octet));
        }
        bytes.end();
    }
}
