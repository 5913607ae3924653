package health.anteroom.systemtests.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The system as `./anteroom up` starts it, on a port and a data directory of its own. */
final class CommandStack implements RunningStack {
    private static final Duration UNTIL_READY = Duration.ofMinutes(6);
    private static final Pattern MESSAGES = Pattern.compile("(?:Codes, mail|Mail) and texts.*?(http\\S+)");
    private static final Duration UNTIL_STOPPED = Duration.ofMinutes(2);

    private final int port;
    private final Path data;
    private final Instant practiceTime;
    private final StackOutput output;
    private Process process;
    private final List<ProcessTree> trees = new CopyOnWriteArrayList<>();
    private ProcessTree tree;
    private String publicUrl;
    private URI url;
    private URI messagesUrl;

    private CommandStack(int port, Path data, Instant practiceTime, StackOutput output) {
        this.port = port;
        this.data = data;
        this.practiceTime = practiceTime;
        this.output = output;
    }

    /** On an empty data directory; that and what it prints are kept in target/stacks. */
    public static CommandStack start(String name, Instant practiceTime) {
        try {
            Path kept = Files.createDirectories(Home.target().resolve("stacks"));
            Path data = Files.createTempDirectory(kept, name + "-");
            StackOutput output = new StackOutput(kept.resolve(data.getFileName() + ".log"));
            CommandStack stack = new CommandStack(freePort(), data, practiceTime, output);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::killIfAlive));
            stack.up();
            return stack;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String publicUrl() {
        return publicUrl;
    }

    @Override
    public URI url() {
        return url;
    }

    @Override
    public URI messagesUrl() {
        return messagesUrl;
    }

    @Override
    public String mongoUri() {
        return "mongodb://127.0.0.1:" + port("mongo");
    }

    @Override
    public String kafkaBootstrapServers() {
        return "127.0.0.1:" + port("kafka");
    }

    private String port(String name) {
        Properties ports = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("ports.properties"))) {
            ports.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return ports.getProperty(name);
    }

    @Override
    public void kill(ServiceProcess service) {
        tree.kill(service.module());
    }

    @Override
    public void killEverything() {
        tree.killAll();
    }

    @Override
    public void killStore() {
        tree.killRoot();
    }

    @Override
    public void restartOneByOne(ServiceProcess service) {
        throw new UnsupportedOperationException("each service runs once here");
    }

    @Override
    public void freeze(ServiceProcess service) {
        tree.freeze(service.module());
    }

    @Override
    public void thaw(ServiceProcess service) {
        tree.thaw(service.module());
    }

    @Override
    public void freezeStore() {
        tree.freezeRoot();
    }

    @Override
    public void thawStore() {
        tree.thawRoot();
    }

    @Override
    public CrashPoints crashPoints() {
        return new CrashPoints(data.resolve("crash-points"));
    }

    @Override
    public long deathsOf(ServiceProcess service) {
        String said = service.module() + " ended with 137;";
        return output.lines().stream().filter(line -> line.contains(said)).count();
    }

    @Override
    public void startAgain() {
        up();
    }

    @Override
    public int stop() {
        ProcessTree.signal("TERM", Long.toString(process.pid()));
        try {
            if (!process.waitFor(UNTIL_STOPPED.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("did not stop within " + UNTIL_STOPPED + ":\n" + output.tail());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private void up() {
        try {
            ProcessBuilder command = new ProcessBuilder(
                            "setsid",
                            Home.command().toString(),
                            "up",
                            "--port",
                            Integer.toString(port),
                            "--data",
                            data.toString(),
                            "--demo",
                            "--time-travel=" + practiceTime)
                    .directory(Home.root().toFile())
                    .redirectErrorStream(true);
            command.environment()
                    .put(CrashPoints.VARIABLE, crashPoints().directory().toString());
            // What lives for seconds is killed before code that is compiled well would be worth it.
            command.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
            process = command.start();
            tree = new ProcessTree(process);
            trees.add(tree);
            output.follow(process);
            awaitReady();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** By address, not by name: a name may stand for two, and calls come from an address of one family. */
    private static URI local(String url) {
        return URI.create(url.replace("//localhost:", "//127.0.0.1:"));
    }

    private void awaitReady() {
        try {
            Condition.within(
                    UNTIL_READY, "Anteroom is ready", output::readyUrl, url -> url.isPresent() || !process.isAlive());
        } catch (org.awaitility.core.ConditionTimeoutException late) {
            killIfAlive();
            throw new AssertionError("not ready after " + UNTIL_READY + ":\n" + output.tail(), late);
        }
        publicUrl =
                output.readyUrl().orElseThrow(() -> new AssertionError("ended before it was ready:\n" + output.tail()));
        url = local(publicUrl);
        messagesUrl = local(output.first(MESSAGES).orElseThrow());
    }

    /** Nothing that a test started outlives it: also what an earlier kill left without its stack. */
    private void killIfAlive() {
        trees.forEach(ProcessTree::killAll);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
