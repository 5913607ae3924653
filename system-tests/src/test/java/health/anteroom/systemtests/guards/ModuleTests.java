package health.anteroom.systemtests.guards;

import health.anteroom.systemtests.stack.Home;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.Launcher;

/** Runs single tests of one module in a process of its own, on what was compiled last, as the build would. */
record ModuleTests(String name) {
    private static final long PATIENCE_SECONDS = 300;

    private Path target() {
        return Home.root().resolve(name).resolve("target");
    }

    /** Its classes, its tests and all that they need; the build leaves the latter in a file when guards are tried. */
    String classPath() {
        return Stream.of(
                        target().resolve("test-classes").toString(),
                        target().resolve("classes").toString(),
                        GuardPages.read(target().resolve("test-classpath")).strip())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** @param mutant whose class is taken instead of the module's own */
    TestResults run(Collection<String> tests, Optional<Mutant> mutant) {
        try {
            Path kept = Files.createDirectories(Home.target().resolve("guards"));
            Path results = Files.createTempFile(kept, name + "-", ".results");
            Path log = Path.of(results + ".log");
            Process process = new ProcessBuilder(command(tests, mutant, results))
                    .directory(Home.root().resolve(name).toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError("not done after " + PATIENCE_SECONDS + " s; see " + log);
            }
            return new TestResults(Files.readAllLines(results), log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private List<String> command(Collection<String> tests, Optional<Mutant> mutant, Path results) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "-Xshare:auto",
                "-Xmx1g",
                "-Duser.timezone=UTC",
                "-cp",
                mutant.map(put -> put.directory() + File.pathSeparator).orElse("")
                        + classPath()
                        + File.pathSeparator
                        + home(NamedTests.class)
                        + File.pathSeparator
                        + home(Launcher.class),
                NamedTests.class.getName(),
                results.toString()));
        tests.forEach(test -> command.add(qualified(test)));
        return command;
    }

    /** With the package, which a page leaves out: the names of a module's tests are unique. */
    private String qualified(String test) {
        String file = test.substring(0, test.indexOf('#')) + ".class";
        Path classes = target().resolve("test-classes");
        try (Stream<Path> all = Files.walk(classes)) {
            return all.filter(each -> each.endsWith(file))
                            .map(each -> classes.relativize(each).toString())
                            .map(each -> each.substring(0, each.length() - ".class".length()))
                            .map(each -> each.replace(File.separatorChar, '.'))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(name + " has no test " + test))
                    + test.substring(test.indexOf('#'));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String home(Class<?> type) {
        return Path.of(java.net.URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }
}
