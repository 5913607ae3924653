package health.anteroom.localstack.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A service's executable jar, unpacked as Spring Boot advises for a fast start, with a JDK AOT cache (JEP 483, 515) made by
 * a training run. Both are made again when the jar is newer.
 */
public final class ServiceImage {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceImage.class);

    private final String name;
    private final Path target;

    public ServiceImage(Path home, String name) {
        this.name = name;
        this.target = home.resolve(name).resolve("target");
    }

    /**
     * Unpacks and trains if needed.
     *
     * @param environment that of a real start, since the training builds the whole context, though it opens no door
     */
    public void prepare(List<String> options, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path jar = executable();
        if (isOlder(unpacked(), jar)) {
            delete(target.resolve("app"));
            run(
                    "unpack",
                    Map.of(),
                    List.of(
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            target.resolve("app").toString(),
                            "--force"));
        }
        if (isOlder(cache(), unpacked())) {
            Files.deleteIfExists(cache());
            train(options, environment);
        }
    }

    /**
     * Beside its place first: half a cache, left by whoever was killed while training, would be taken for a whole one. By the
     * quick compiler only: from what the other one notes a start would compile at once what it hardly uses.
     */
    private void train(List<String> options, Map<String, String> environment) throws IOException, InterruptedException {
        Path made = target.resolve("app.aot.new");
        Files.deleteIfExists(made);
        List<String> training = new ArrayList<>(options);
        training.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:AOTCacheOutput=" + made,
                "-Dspring.context.exit=onRefresh",
                "-jar",
                unpacked().toString()));
        if (run("train", environment, training) && Files.exists(made)) {
            Files.move(made, cache(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The command that starts it; without a usable cache it starts all the same, more slowly. */
    public List<String> command(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(options);
        if (Files.exists(cache())) {
            command.add("-XX:AOTCache=" + cache());
        }
        command.add("-jar");
        command.add(unpacked().toString());
        return command;
    }

    private boolean run(String step, Map<String, String> environment, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(arguments);
        Path log = target.resolve(step + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(target.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        if (exit != 0) {
            LOG.warn("{}: the step \"{}\" ended with {}; see {}", name, step, exit, log);
        }
        return exit == 0;
    }

    private Path executable() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            Optional<Path> jar =
                    files.filter(file -> file.toString().endsWith("-app.jar")).findFirst();
            return jar.orElseThrow(() -> new IOException("No executable jar of " + name + "; build it first"));
        }
    }

    private Path unpacked() {
        return target.resolve("app").resolve(jarName());
    }

    private String jarName() {
        try {
            return String.valueOf(executable().getFileName());
        } catch (IOException notBuilt) {
            return name + ".jar";
        }
    }

    private Path cache() {
        return target.resolve("app.aot");
    }

    private static boolean isOlder(Path made, Path from) throws IOException {
        return !Files.exists(made) || modified(made).compareTo(modified(from)) < 0;
    }

    private static FileTime modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file);
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
