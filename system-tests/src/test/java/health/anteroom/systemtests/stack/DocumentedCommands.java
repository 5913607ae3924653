package health.anteroom.systemtests.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands of docs/running-in-containers.md, run as they stand there. */
public final class DocumentedCommands {
    /** An environment variable: Compose's command here, with the files of this stack. */
    public static final String COMPOSE = "PROOF_COMPOSE";

    private static final String PAGE = "docs/running-in-containers.md";

    /** Enough to see why. */
    private static final int SAID = 400;

    private static final String HERE = """
            set -euo pipefail
            docker() { if [ "$1" = compose ]; then %s "${@:2}"; else command docker "$@"; fi; }
            """;

    private final Path directory;

    /** @param directory where they are given, and leave their files */
    public DocumentedCommands(Path directory) {
        this.directory = directory;
    }

    /**
     * Those in the first block under this heading.
     *
     * @param names what the page leaves to the reader, as {@code <date>}
     */
    public void under(String heading, Map<String, String> names) throws IOException, InterruptedException {
        String commands = HERE.formatted(System.getenv(COMPOSE)) + block(heading);
        for (Map.Entry<String, String> name : names.entrySet()) {
            commands = commands.replace("<" + name.getKey() + ">", name.getValue());
        }
        Process bash = new ProcessBuilder("bash", "-c", commands)
                .directory(directory.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (bash.waitFor() != 0) {
            throw new AssertionError(heading + ": " + said.substring(Math.max(0, said.length() - SAID)));
        }
    }

    private static String block(String heading) {
        Matcher block = Pattern.compile(
                        "^## " + Pattern.quote(heading) + "$.*?^```$(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(page());
        if (!block.find()) {
            throw new AssertionError("no commands under " + heading + " in " + PAGE);
        }
        return block.group(1);
    }

    private static String page() {
        try {
            return Files.readString(Home.root().resolve(PAGE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
