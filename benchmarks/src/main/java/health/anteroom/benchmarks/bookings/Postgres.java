package health.anteroom.benchmarks.bookings;

import health.anteroom.benchmarks.load.Load;
import health.anteroom.benchmarks.stack.Directories;
import health.anteroom.benchmarks.stack.Servers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * PostgreSQL's own way to refuse an overlap, an EXCLUDE constraint, driven by pgbench: no HTTP, no events. It hands its log
 * to the operating system without a flush, as the embedded store does.
 */
final class Postgres implements AutoCloseable {
    private static final String TABLE = """
            CREATE EXTENSION btree_gist;
            CREATE TABLE booking (clinician int, during tstzrange, note text,
              EXCLUDE USING gist (clinician WITH =, during WITH &&));
            """;
    private static final long MICROS = 1000;
    private static final int TIME_FIELD = 2;

    private final PostgresBinaries binaries;
    private final Path directory;
    private final int port;

    private Postgres(PostgresBinaries binaries, Path directory, int port) {
        this.binaries = binaries;
        this.directory = directory;
        this.port = port;
    }

    static Optional<Postgres> startIfInstalled() throws IOException, InterruptedException {
        Optional<PostgresBinaries> binaries = PostgresBinaries.find();
        if (binaries.isEmpty()) {
            return Optional.empty();
        }
        Path directory = Files.createTempDirectory("anteroom-bench-postgres-");
        Postgres postgres = new Postgres(binaries.get(), directory, Servers.freePort());
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        postgres.start();
        return Optional.of(postgres);
    }

    private synchronized void start() throws IOException, InterruptedException {
        binaries.give(directory);
        binaries.run("initdb", "-D", data(), "-A", "trust", "-U", "bench", "--no-sync");
        binaries.run(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-l",
                directory + "/log",
                "-o",
                "-p %d -k %s -c listen_addresses='' -c fsync=off".formatted(port, directory),
                "start");
        Path table = Files.writeString(directory.resolve("table.sql"), TABLE);
        binaries.run("psql", with("-q", "-f", table.toString()));
    }

    /** Inserts by so many clients, each row with so many bytes beside its time. */
    Load run(int clients, Duration time, int bytes) throws IOException, InterruptedException {
        Path script = Files.writeString(directory.resolve("insert.sql"), insert(bytes));
        String seconds = Long.toString(Math.max(1, time.toSeconds()));
        String count = Integer.toString(clients);
        binaries.run(
                "pgbench",
                with(
                        "-n",
                        "-c",
                        count,
                        "-j",
                        "2",
                        "-T",
                        seconds,
                        "-f",
                        script.toString(),
                        "-l",
                        "--log-prefix=" + directory.resolve("each")));
        return new Load(Double.parseDouble(seconds), latencies());
    }

    private static String insert(int bytes) {
        return """
            \\set clinician random(1, 1000)
            \\set hour random(1, 1000000)
            INSERT INTO booking VALUES (:clinician, tstzrange(to_timestamp(:hour * 3600.0),
              to_timestamp(:hour * 3600.0 + 3000)), repeat('x', %d)) ON CONFLICT DO NOTHING;
            """.formatted(bytes);
    }

    private long[] latencies() throws IOException {
        List<Path> logs;
        try (Stream<Path> files = Files.list(directory)) {
            logs = files.filter(file -> file.getFileName().toString().startsWith("each"))
                    .toList();
        }
        LongStream.Builder all = LongStream.builder();
        for (Path log : logs) {
            for (String line : Files.readAllLines(log)) {
                all.add(Long.parseLong(line.split(" ", TIME_FIELD + 2)[TIME_FIELD]) * MICROS);
            }
            Files.delete(log);
        }
        return all.build().toArray();
    }

    private String data() {
        return directory.resolve("data").toString();
    }

    private String[] with(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("-h", directory.toString(), "-p", Integer.toString(port), "-U", "bench"));
        arguments.addAll(List.of(more));
        arguments.add("postgres");
        return arguments.toArray(String[]::new);
    }

    /** Also when this process is asked to end, and then it waits for a start that is under way. Twice is harmless. */
    @Override
    public synchronized void close() {
        if (!Files.exists(directory)) {
            return;
        }
        try {
            if (Files.exists(directory.resolve("data/postmaster.pid"))) {
                binaries.run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
            }
            Directories.delete(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
