package health.anteroom.benchmarks.stack;

import health.anteroom.benchmarks.load.Connection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The whole system as {@code ./anteroom up --demo} starts it, on a port and a data directory of its own. */
public final class RunningStack implements AutoCloseable {
    private static final String READY = "Anteroom is ready: ";
    private static final long UNTIL_STOPPED_SECONDS = 60;

    private final Process process;
    private final Path data;
    private final int port;
    private final Duration untilReady;
    private final boolean forOnce;

    private RunningStack(Process process, Path data, int port, Duration untilReady, boolean forOnce) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.untilReady = untilReady;
        this.forOnce = forOnce;
    }

    /** On that data directory, with something more in its environment. */
    public static RunningStack start(Path home, Path data, Map<String, String> environment) throws IOException {
        return start(home, data, environment, false);
    }

    /** On fresh data that go with it, also when this process is asked to end. */
    public static RunningStack startForOnce(Path home) throws IOException {
        return start(home, freshData(home), Map.of(), true);
    }

    private static RunningStack start(Path home, Path data, Map<String, String> environment, boolean forOnce)
            throws IOException {
        Files.createDirectories(data);
        int port = freePort();
        Path log = data.resolve("stack.log");
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve("anteroom").toString(),
                        "up",
                        "--demo",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString())
                .redirectError(log.toFile());
        builder.environment().putAll(environment);
        long begin = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, data, forOnce)));
        awaitReady(process, log);
        return new RunningStack(process, data, port, Duration.ofNanos(System.nanoTime() - begin), forOnce);
    }

    /** Whoever is asked to end ends the stack first: nothing that was started outlives it. */
    private static boolean end(Process process, Path data, boolean forOnce) {
        process.destroy();
        try {
            boolean ended = process.waitFor(UNTIL_STOPPED_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            if (forOnce) {
                Directories.delete(data);
            }
            return ended;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** A fresh data directory under the build's output. */
    public static Path freshData(Path home) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(home.resolve("benchmarks/target/stacks")), "stack-");
    }

    private static void awaitReady(Process process, Path log) throws IOException {
        BufferedReader said = process.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(READY)) {
                return;
            }
        }
        throw new IOException("the stack ended before it was ready; see " + log);
    }

    /** From the command to its word that it is ready. */
    public Duration untilReady() {
        return untilReady;
    }

    public URI gateway() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public URI scheduling() {
        return URI.create("http://127.0.0.1:" + portOf("scheduling"));
    }

    /** Where what was caught instead of sent is listed. */
    public URI caught() {
        return URI.create("http://127.0.0.1:" + portOf("stack"));
    }

    public String mongoUri() {
        return "mongodb://127.0.0.1:" + portOf("mongo");
    }

    public String kafka() {
        return "127.0.0.1:" + portOf("kafka");
    }

    public Path secrets() {
        return data.resolve("secrets");
    }

    public Connection connect() throws IOException {
        return new Connection(gateway());
    }

    /** The one process below the command that runs this module. */
    public ProcessHandle process(String module) throws IOException {
        return processes().stream()
                .filter(one -> one.info().commandLine().orElse("").contains("/" + module + "-0"))
                .findFirst()
                .orElseThrow(() -> new IOException("no process of " + module));
    }

    /** The command's own process and those that it started. */
    public List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    private String portOf(String name) {
        Properties ports = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("ports.properties"))) {
            ports.load(file);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
        return ports.getProperty(name);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        if (!end(process, data, forOnce)) {
            throw new IOException("the stack did not stop");
        }
    }
}
