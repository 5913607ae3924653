package health.anteroom.kit.testing;

/**
 * Kafka and MongoDB for the {@code *IT} tests, one of each for a test JVM: in containers where a Docker engine answers, or
 * else embedded. {@code ANTEROOM_TEST_SERVERS} forces one of {@code containers} and {@code embedded}.
 */
public final class TestServers {
    private static final Servers SERVERS = ServerChoice.of(System.getenv(), DockerEngine::answers);

    private TestServers() {}

    public static String mongoUri() {
        return Mongo.URI;
    }

    public static String kafkaBootstrapServers() {
        return Kafka.BOOTSTRAP_SERVERS;
    }

    private static final class Mongo {
        static final String URI = SERVERS.startMongo();
    }

    private static final class Kafka {
        static final String BOOTSTRAP_SERVERS = SERVERS.startKafka();
    }
}
