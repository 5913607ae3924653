package health.anteroom.benchmarks.bookings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An installed PostgreSQL server with its tools. It refuses to run for root, so root runs it for the user that its package
 * made.
 *
 * @param asUser what to put before each command
 */
record PostgresBinaries(Path directory, List<String> asUser) {
    private static final String USER = "postgres";
    private static final List<String> NEEDED = List.of("initdb", "pg_ctl", "psql", "pgbench");

    static Optional<PostgresBinaries> find() throws IOException, InterruptedException {
        List<String> asUser = isRoot() ? List.of("runuser", "-u", USER, "--") : List.of();
        boolean hasUser = asUser.isEmpty() || succeeds(List.of("id", "-u", USER));
        return hasUser
                ? directories()
                        .filter(PostgresBinaries::isComplete)
                        .findFirst()
                        .map(found -> new PostgresBinaries(found, asUser))
                : Optional.empty();
    }

    private static boolean isComplete(Path directory) {
        return NEEDED.stream().allMatch(tool -> Files.isExecutable(directory.resolve(tool)));
    }

    /** Debian keeps the server's own tools off the path, one directory for each version; the newest first. */
    private static Stream<Path> directories() throws IOException {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(Path::of);
        Path debian = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(debian)) {
            return onPath;
        }
        try (Stream<Path> versions = Files.list(debian)) {
            List<Path> newestFirst = versions.sorted(Comparator.reverseOrder())
                    .map(version -> version.resolve("bin"))
                    .toList();
            return Stream.concat(newestFirst.stream(), onPath);
        }
    }

    /** So that its user may write there. */
    void give(Path place) throws IOException, InterruptedException {
        if (!asUser.isEmpty()) {
            execute(List.of("chown", USER, place.toString()));
        }
    }

    void run(String tool, String... arguments) throws IOException, InterruptedException {
        Path known = directory.resolve(tool);
        List<String> command = new ArrayList<>(asUser);
        command.add(Files.isExecutable(known) ? known.toString() : tool);
        command.addAll(List.of(arguments));
        execute(command);
    }

    private static void execute(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("anteroom-bench", ".log");
        int exit = new ProcessBuilder(command)
                .directory(Path.of("/tmp").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        String text = Files.readString(said);
        Files.delete(said);
        if (exit != 0) {
            throw new IOException("%s ended with %d: %s".formatted(command, exit, text));
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    private static boolean succeeds(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
