package health.anteroom.systemtests.guards;

import health.anteroom.systemtests.guards.Guard.Edit;
import health.anteroom.systemtests.stack.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the guards from the pages in {@code system-tests/guards}, one for each module; they are written for people. */
final class GuardPages {
    private static final Pattern HEADING = Pattern.compile("(?m)^## ");
    private static final Pattern PLACE = Pattern.compile("(?m)^`([^`]+)` · `([^`]+)`$");
    private static final Pattern DIFF = Pattern.compile("(?s)```diff\n(.*?)```");

    private GuardPages() {}

    static List<Guard> all() {
        try (Stream<Path> pages = Files.list(Home.module().resolve("guards"))) {
            return pages.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(GuardPages::guardsOf)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Guard> guardsOf(Path page) {
        return HEADING.splitAsStream(read(page)).skip(1).map(section -> guard(page, section));
    }

    private static Guard guard(Path page, String section) {
        String name = section.lines().findFirst().orElse("").strip();
        Matcher place = PLACE.matcher(section);
        List<Edit> edits = DIFF.matcher(section)
                .results()
                .map(diff -> new Edit(lines(diff.group(1), '-'), lines(diff.group(1), '+')))
                .toList();
        if (!place.find() || edits.isEmpty()) {
            throw new AssertionError(page + ": \"" + name + "\" needs a line `file` · `test`, and a diff");
        }
        return new Guard(name, Path.of(place.group(1)), edits, moduleOf(page), place.group(2));
    }

    /** The lines of one side of a diff: its own, and those that both have. */
    private static String lines(String diff, char side) {
        List<String> kept = new ArrayList<>();
        for (String line : diff.lines().toList()) {
            if (line.charAt(0) == side || line.charAt(0) == ' ') {
                kept.add(line.substring(1) + "\n");
            }
        }
        return String.join("", kept);
    }

    private static String moduleOf(Path page) {
        return page.getFileName().toString().replaceFirst("\\.md$", "");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
