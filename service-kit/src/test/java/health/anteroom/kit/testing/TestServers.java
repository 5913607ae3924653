package health.anteroom.kit.testing;

import health.anteroom.localstack.kafka.EmbeddedKafka;
import health.anteroom.localstack.mongo.EmbeddedMongo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Kafka and MongoDB for the {@code *IT} tests: one of each for a test JVM, embedded, in a directory under target. */
public final class TestServers {
    private TestServers() {}

    public static String mongoUri() {
        return Mongo.SERVER.uri();
    }

    public static String kafkaBootstrapServers() {
        return Kafka.BROKER.bootstrapServers();
    }

    private static Path directory(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-servers")), name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class Mongo {
        static final EmbeddedMongo SERVER = EmbeddedMongo.start(directory("mongo"), 0);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
        }
    }

    private static final class Kafka {
        static final EmbeddedKafka BROKER = EmbeddedKafka.start(directory("kafka"), 0);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(BROKER::close));
        }
    }
}
