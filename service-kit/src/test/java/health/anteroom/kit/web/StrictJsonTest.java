package health.anteroom.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTest {
    private final JsonMapper json = StrictJson.mapper();

    @Test
    void readsThirtyTwoLevelsAndNotOneMore() {
        assertThat(json.readTree(levels(32)).isArray()).isTrue();

        assertThatThrownBy(() -> json.readTree(levels(33))).isInstanceOf(StreamConstraintsException.class);
    }

    private static String levels(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }
}
