package health.anteroom.systemtests.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.anteroom.systemtests.guards.Guard.Edit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tier itself must not get wrong: a guard that was not switched off, or a red that proves nothing. */
class GuardTest {
    private static final Guard GUARD =
            new Guard("asks", Path.of("a", "B.java"), List.of(new Edit("ask();\n", "")), "a", "BTest#asks");

    @Test
    void changesItsLinesAndNothingElse() {
        assertThat(GUARD.switchedOff("first();\nask();\nlast();\n")).isEqualTo("first();\nlast();\n");
    }

    @Test
    void failsWhereItsLinesAreNotThereOrThereTwice() {
        assertThatThrownBy(() -> GUARD.switchedOff("first();\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("0 times");
        assertThatThrownBy(() -> GUARD.switchedOff("ask();\nask();\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("2 times");
    }

    @Test
    void takesOnlyAFailedAssertionForRed() {
        assertThat(results("FAILED\tasks(): expected true")).matches(TestResults::red);
        assertThat(results("PASSED\t[1]", "FAILED\t[2]")).matches(TestResults::red);
        assertThat(results("PASSED\tasks()")).matches(results -> !results.red());
        assertThat(results("BROKEN\tasks(): no context", "FAILED\tasks()")).matches(results -> !results.red());
        assertThat(results()).matches(results -> !results.red());
    }

    @Test
    void takesOnlyATestThatRanForGreen() {
        assertThat(results("PASSED\tasks()")).matches(TestResults::green);
        assertThat(results("PASSED\t[1]", "FAILED\t[2]")).matches(results -> !results.green());
        assertThat(results()).matches(results -> !results.green());
    }

    private static TestResults results(String... lines) {
        return new TestResults(List.of(lines), Path.of("log"));
    }
}
