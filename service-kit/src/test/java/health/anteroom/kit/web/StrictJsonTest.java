package health.anteroom.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTest {
    private final JsonMapper json = StrictJson.mapper();

    @Test
    void readsThirtyTwoLevelsAndNotOneMore() {
        assertThat(json.readTree(levels(32)).isArray()).isTrue();

        assertThatThrownBy(() -> json.readTree(levels(33))).isInstanceOf(StreamConstraintsException.class);
    }

    @Test
    void readsADecimalThatCostsNoMoreThanItsLength() {
        assertThat(json.readValue("{\"amount\":1.5e2}", Amount.class).amount()).isEqualByComparingTo("150");

        for (String dear : List.of("1e999999999", "-1E-99999", "1e129", "1" + "0".repeat(64))) {
            assertThatThrownBy(() -> json.readValue("{\"amount\":" + dear + "}", Amount.class))
                    .as(dear)
                    .isInstanceOf(JacksonException.class);
        }
    }

    private record Amount(BigDecimal amount) {}

    private static String levels(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }
}
