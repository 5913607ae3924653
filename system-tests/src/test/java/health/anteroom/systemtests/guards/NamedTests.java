package health.anteroom.systemtests.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The other process: runs the named test methods, and writes how each ended to a file. */
final class NamedTests implements TestExecutionListener {
    private final List<String> lines = new ArrayList<>();

    private NamedTests() {}

    /** @param arguments the file for the results, then tests such as {@code some.pack.age.SomeIT#someMethod} */
    public static void main(String[] arguments) throws IOException {
        Set<String> tests = new TreeSet<>(Arrays.asList(arguments).subList(1, arguments.length));
        NamedTests results = new NamedTests();
        Launcher launcher = LauncherFactory.create();
        launcher.execute(request(tests), results);
        Files.write(Path.of(arguments[0]), results.lines);
        // Some servers of the tests leave threads behind.
        System.exit(0);
    }

    private static LauncherDiscoveryRequest request(Set<String> tests) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(tests.stream()
                        .map(test -> test.substring(0, test.indexOf('#')))
                        .distinct()
                        .map(DiscoverySelectors::selectClass)
                        .toList())
                .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(
                        tests.contains(nameOf(test.getSource().orElse(null)))))
                .build();
    }

    private static String nameOf(TestSource source) {
        return source instanceof MethodSource method ? method.getClassName() + "#" + method.getMethodName() : "";
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
        if (test.isTest() || !passed) {
            String said = result.getThrowable()
                    .map(failure -> failure.getClass().getSimpleName() + ": " + oneLine(failure.getMessage()))
                    .orElse("");
            lines.add((passed ? "PASSED" : isAssertion(test, result) ? "FAILED" : "BROKEN") + "\t"
                    + test.getDisplayName() + ": " + said);
        }
    }

    /** Waiting in vain is an assertion too; Awaitility's says so by another type. */
    private static boolean isAssertion(TestIdentifier test, TestExecutionResult result) {
        return test.isTest()
                && result.getThrowable()
                        .filter(failure -> failure instanceof AssertionError
                                || failure.getClass().getSimpleName().equals("ConditionTimeoutException"))
                        .isPresent();
    }

    private static String oneLine(String message) {
        return message == null ? "" : message.strip().replaceAll("\\s+", " ");
    }
}
