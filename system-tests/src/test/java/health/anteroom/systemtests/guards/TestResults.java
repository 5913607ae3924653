package health.anteroom.systemtests.guards;

import java.nio.file.Path;
import java.util.List;

/**
 * How tests ended.
 *
 * @param lines {@code PASSED}, {@code FAILED} (an assertion) or {@code BROKEN} (anything else), a tab, and more about it
 * @param log all that was said meanwhile
 */
record TestResults(List<String> lines, Path log) {

    /** Each test ran, and each held. */
    boolean green() {
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.startsWith("PASSED"));
    }

    /** The test ran, and what it asserts was not so. Whatever else went wrong proves nothing. */
    boolean red() {
        return lines.stream().anyMatch(line -> line.startsWith("FAILED"))
                && lines.stream().noneMatch(line -> line.startsWith("BROKEN"));
    }

    String firstFailure() {
        return lines.stream()
                .filter(line -> line.startsWith("FAILED"))
                .findFirst()
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .orElse("");
    }

    @Override
    public String toString() {
        return (lines.isEmpty() ? "no test ran" : String.join("\n", lines)) + "\n(all of it: " + log + ")";
    }
}
