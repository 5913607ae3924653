package health.anteroom.systemtests.guards;

import health.anteroom.systemtests.stack.Home;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A directory with the one file that differs, to stand before everything else on a class path. The tree itself is never
 * touched.
 */
record Mutant(Path directory) {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    static Mutant of(Guard guard, ModuleTests module) {
        String text = guard.switchedOff(GuardPages.read(Home.root().resolve(guard.file())));
        Path inModule = guard.file().subpath(1, guard.file().getNameCount());
        try {
            Path kept = Files.createDirectories(Home.target().resolve("guards"));
            Path directory = Files.createTempDirectory(kept, guard.module() + "-");
            if (inModule.startsWith(SOURCES)) {
                Path source = written(directory.resolve("source").resolve(SOURCES.relativize(inModule)), text);
                compile(source, Files.createDirectories(directory.resolve("classes")), module);
            } else {
                written(directory.resolve("classes").resolve(RESOURCES.relativize(inModule)), text);
            }
            return new Mutant(directory.resolve("classes"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path written(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** As the build does, without its checks of style: what has no guard may leave something unused. */
    private static void compile(Path source, Path classes, ModuleTests module) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> sources = files.getJavaFileObjects(source);
            List<String> options = List.of(
                    "-d", classes.toString(), "-cp", module.classPath(), "-parameters", "-proc:none", "-nowarn", "-g");
            if (!compiler.getTask(said, files, null, options, null, sources).call()) {
                throw new AssertionError("does not compile without the guard:\n" + said);
            }
        }
    }
}
