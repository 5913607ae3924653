package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.stack.Home;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
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
        Path browser = Home.module().resolve("browser");
        ProcessBuilder node = new ProcessBuilder(
                        "node", "--test", browser.resolve(script).toString())
                .directory(Home.module().toFile())
                .redirectErrorStream(true);
        node.environment().put("ANTEROOM_URL", stack.publicUrl());
        node.environment().put("ANTEROOM_MESSAGES", stack.messagesUrl().toString());
        node.environment()
                .put(
                        "ANTEROOM_SCREENSHOTS",
                        Home.target().resolve("screenshots").toString());

        Process process = node.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("# fail 0").doesNotContain("# tests 0");
    }
}
