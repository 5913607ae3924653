package health.anteroom.benchmarks.stack;

import health.anteroom.localstack.data.SecretFiles;
import health.anteroom.localstack.kafka.EmbeddedKafka;
import health.anteroom.localstack.mongo.EmbeddedMongo;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Broker and store for services that are started one at a time. */
public final class Servers implements AutoCloseable {
    private static final int CACHE_MEGABYTES = 256;

    private final EmbeddedKafka kafka;
    private final EmbeddedMongo mongo;
    private final Path secrets;

    public Servers(Path data) {
        this.kafka = EmbeddedKafka.start(data.resolve("kafka"), 0);
        this.mongo = EmbeddedMongo.start(data.resolve("mongo"), 0, CACHE_MEGABYTES);
        this.secrets = SecretFiles.complete(data.resolve("secrets"));
    }

    /** What a service finds in its environment; the other services need not be there for its start. */
    public Map<String, String> environment(int port) {
        return new HashMap<>(Map.of(
                "MONGODB_URI", mongo.uri(),
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "ANTEROOM_SECRETS", secrets.toString(),
                "ANTEROOM_DEMO", "true",
                "SERVER_PORT", Integer.toString(port),
                "SERVER_ADDRESS", "127.0.0.1"));
    }

    public static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    @Override
    public void close() {
        kafka.close();
        mongo.close();
    }
}
