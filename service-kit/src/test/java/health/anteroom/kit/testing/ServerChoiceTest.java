package health.anteroom.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerChoiceTest {

    @Test
    void takesContainersWhereAnEngineAnswers() {
        assertThat(ServerChoice.of(Map.of(), () -> true)).isInstanceOf(ContainerServers.class);
    }

    @Test
    void takesEmbeddedServersWhereNoneDoes() {
        assertThat(ServerChoice.of(Map.of(), () -> false)).isInstanceOf(EmbeddedServers.class);
    }

    @Test
    void staysEmbeddedWhereThatIsForcedAndAsksNoEngine() {
        assertThat(ServerChoice.of(wish("embedded"), () -> {
                    throw new AssertionError("asked");
                }))
                .isInstanceOf(EmbeddedServers.class);
    }

    @Test
    void takesContainersWhereTheyAreForced() {
        assertThat(ServerChoice.of(wish("containers"), () -> true)).isInstanceOf(ContainerServers.class);
    }

    /** A skip would look like a pass. */
    @Test
    void failsWhereContainersAreForcedAndNoEngineAnswers() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ServerChoice.of(wish("containers"), () -> false))
                .withMessageContaining("no Docker engine answers");
    }

    @Test
    void refusesAnythingElse() {
        assertThatIllegalStateException().isThrownBy(() -> ServerChoice.of(wish("docker"), () -> true));
    }

    private static Map<String, String> wish(String value) {
        return Map.of(ServerChoice.VARIABLE, value);
    }
}
