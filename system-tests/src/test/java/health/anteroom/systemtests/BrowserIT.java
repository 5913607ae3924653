package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.practice.Requests;
import health.anteroom.systemtests.stack.BrowserScript;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job on the real pages in a real browser. The scripts are in browser/, the pictures in target/screenshots. */
@Order(35)
@ExtendWith(SharedStack.class)
class BrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"by-email.test.mjs", "by-phone.test.mjs"})
    void walksTheWholeWay(String script, RunningStack stack) throws IOException, InterruptedException {
        assertThatItPasses(BrowserScript.test(script, stack));
    }

    @Test
    void twoDesksAndAClientSeeWhatEachDoes(RunningStack stack) throws IOException, InterruptedException {
        Requests.offeredBy(Practice.byDay(stack));

        assertThatItPasses(BrowserScript.test("two-desks.test.mjs", stack));
    }

    private static void assertThatItPasses(BrowserScript.Ran ran) {
        assertThat(ran.exit()).as(ran.said()).isZero();
        assertThat(ran.said()).contains("# fail 0").doesNotContain("# tests 0");
    }
}
