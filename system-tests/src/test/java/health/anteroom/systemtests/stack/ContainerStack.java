package health.anteroom.systemtests.stack;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The system in containers that somebody else started with Compose and takes down again. System properties say where it is:
 * {@code anteroom.stack} the gateway, {@code anteroom.stack.project} Compose's name of it all, and {@code .messages}, {@code
 * .mongo} and {@code .kafka} what only the tests look at.
 */
final class ContainerStack implements RunningStack {
    private static final String ADDRESS = "anteroom.stack";
    private static final List<String> STORE = List.of("mongo-1", "kafka-1");
    private static final List<String> OTHER_BROKERS = List.of("kafka-2", "kafka-3");

    private final Containers containers = new Containers(setting(ADDRESS + ".project"));

    ContainerStack() {
        System.out.println("Stack: the containers of " + containers.project());
    }

    static boolean isThere() {
        return System.getProperty(ADDRESS) != null;
    }

    @Override
    public String publicUrl() {
        return setting(ADDRESS);
    }

    @Override
    public URI url() {
        return URI.create(publicUrl().replace("//localhost:", "//127.0.0.1:"));
    }

    @Override
    public URI messagesUrl() {
        return URI.create(setting(ADDRESS + ".messages"));
    }

    @Override
    public String mongoUri() {
        return setting(ADDRESS + ".mongo");
    }

    @Override
    public String kafkaBootstrapServers() {
        return setting(ADDRESS + ".kafka");
    }

    /** One of its containers. Docker starts nothing again that its own command killed, so that is done here. */
    @Override
    public void kill(ServiceProcess service) {
        containers.kill(service.module());
    }

    @Override
    public void restartOneByOne(ServiceProcess service) {
        containers.restartOneByOne(service.module());
    }

    @Override
    public void killEverything() {
        containers.tell("kill", everything());
    }

    /** The store, and one broker of three: the others go on. */
    @Override
    public void killStore() {
        containers.tell("kill", STORE);
    }

    @Override
    public void startAgain() {
        containers.tell("start", everything());
    }

    @Override
    public void freeze(ServiceProcess service) {
        containers.tell("pause", of(service));
    }

    @Override
    public void thaw(ServiceProcess service) {
        containers.tell("unpause", of(service));
    }

    @Override
    public void freezeStore() {
        containers.tell("pause", STORE);
    }

    @Override
    public void thawStore() {
        containers.tell("unpause", STORE);
    }

    @Override
    public CrashPoints crashPoints() {
        throw new UnsupportedOperationException("a container has no crash points");
    }

    @Override
    public long deathsOf(ServiceProcess service) {
        throw new UnsupportedOperationException("a container has no crash points");
    }

    @Override
    public int stop() {
        throw new UnsupportedOperationException("whoever started the containers stops them");
    }

    @Override
    public void close() {}

    private static List<String> of(ServiceProcess service) {
        return List.of(service.module());
    }

    private static List<String> everything() {
        return Stream.of(STORE.stream(), OTHER_BROKERS.stream(), services())
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<String> services() {
        return Arrays.stream(ServiceProcess.values()).map(ServiceProcess::module);
    }

    private static String setting(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new AssertionError("-D" + name + " is missing");
        }
        return value;
    }
}
