package health.anteroom.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The servers that a practice runs, in containers: the releases that docker-compose.yml names. {@code
 * ANTEROOM_TEST_MONGO_IMAGE} and {@code ANTEROOM_TEST_KAFKA_IMAGE} name others where the public images cannot be had.
 */
final class ContainerServers implements Servers {
    private static final String MONGO = "mongo";
    private static final String KAFKA = "apache/kafka";
    private static final Path COMPOSED = Path.of("..", "docker-compose.yml");
    private static final Map<String, String> LABELS = Map.of("health.anteroom.proof", "containers");

    private final String mongoImage;
    private final String kafkaImage;

    ContainerServers(Map<String, String> environment) {
        mongoImage = environment.getOrDefault("ANTEROOM_TEST_MONGO_IMAGE", composed(MONGO));
        kafkaImage = environment.getOrDefault("ANTEROOM_TEST_KAFKA_IMAGE", composed(KAFKA));
    }

    @Override
    public String startMongo() {
        DockerImageName image = DockerImageName.parse(mongoImage);
        MongoDBContainer container = new MongoDBContainer(image.asCompatibleSubstituteFor(MONGO)).withLabels(LABELS);
        // A stand-in knows no replica sets.
        if (image.getUnversionedPart().equals(MONGO)) {
            container.withReplicaSet();
        }
        start(container);
        return container.getConnectionString();
    }

    @Override
    public String startKafka() {
        KafkaContainer container = new KafkaContainer(
                        DockerImageName.parse(kafkaImage).asCompatibleSubstituteFor(KAFKA))
                .withLabels(LABELS)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        start(container);
        return container.getBootstrapServers();
    }

    private static String composed(String name) {
        try (Stream<String> lines = Files.lines(COMPOSED)) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("image: " + name + ":"))
                    .map(line -> line.substring("image: ".length()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(COMPOSED + " names no release of " + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(GenericContainer<?> container) {
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
    }
}
