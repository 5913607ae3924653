package health.anteroom.localstack.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One Kafka broker that is its own controller, on loopback only. A directory serves one of them at a time. */
public final class EmbeddedKafka implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedKafka.class);

    private final KafkaRaftServer server;
    private final String bootstrapServers;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedKafka(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker and returns once it answers.
     *
     * @param directory made and formatted when it is not there
     * @param port 0 for any free one
     */
    public static EmbeddedKafka start(Path directory, int port) {
        int brokerPort = port == 0 ? freePort() : port;
        // Voters come from the settings, not from the metadata log, so this port may change with every start.
        int controllerPort = freePort();
        format(directory);
        var properties = BrokerProperties.of(directory.toAbsolutePath(), brokerPort, controllerPort);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        server.startup();
        log.info(
                "Kafka on port {}: one broker, replication 1, min.insync.replicas 1 (production asks for 3 and 2)",
                brokerPort);
        return new EmbeddedKafka(server, "127.0.0.1:" + brokerPort);
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.shutdown();
            server.awaitShutdown();
        }
    }

    private static void format(Path directory) {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(directory);
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(BrokerProperties.NODE)
                    .addDirectory(directory.toAbsolutePath().toString())
                    .setMetadataLogDirectory(directory.toAbsolutePath().toString())
                    .setControllerListenerName(BrokerProperties.CONTROLLER)
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("Kafka's directory could not be formatted: " + directory, e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
