package health.anteroom.systemtests.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A script of browser/ that drives the one headless browser, told where the running system is. */
public final class BrowserScript {
    private BrowserScript() {}

    /** As node's own tests. */
    public static Ran test(String script, RunningStack stack) throws IOException, InterruptedException {
        return run(List.of("node", "--test", path(script)), stack, "");
    }

    /** @param input what it reads */
    public static Ran run(String script, RunningStack stack, String input) throws IOException, InterruptedException {
        return run(List.of("node", path(script)), stack, input);
    }

    private static Ran run(List<String> command, RunningStack stack, String input)
            throws IOException, InterruptedException {
        ProcessBuilder node =
                new ProcessBuilder(command).directory(Home.module().toFile()).redirectErrorStream(true);
        node.environment().put("ANTEROOM_URL", stack.publicUrl());
        node.environment().put("ANTEROOM_MESSAGES", stack.messagesUrl().toString());
        node.environment()
                .put(
                        "ANTEROOM_SCREENSHOTS",
                        Home.target().resolve("screenshots").toString());
        Process process = node.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }

    private static String path(String script) {
        return Home.module().resolve("browser").resolve(script).toString();
    }

    /** How it ended, and all that it said. */
    public record Ran(int exit, String said) {}
}
