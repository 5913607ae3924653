package health.anteroom.systemtests.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the command says, kept in a file and searched as it comes. */
final class StackOutput {
    private static final Pattern READY = Pattern.compile("^Anteroom is ready: (\\S+)$");

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Path file;

    StackOutput(Path file) {
        this.file = file;
    }

    /** Reads on a thread of its own until the process closes its end. */
    void follow(Process process) {
        lines.clear();
        Thread.ofVirtual().name("stack-output").start(() -> {
            try (BufferedReader said = process.inputReader();
                    Writer log = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                for (String line = said.readLine(); line != null; line = said.readLine()) {
                    lines.add(line);
                    log.write(line + "\n");
                    log.flush();
                }
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        });
    }

    Optional<String> readyUrl() {
        return first(READY);
    }

    Optional<String> first(Pattern pattern) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    String tail() {
        List<String> all = lines();
        return String.join("\n", all.subList(Math.max(0, all.size() - 40), all.size())) + "\n(all of it: " + file + ")";
    }
}
