package health.anteroom.kit.testing;

import health.anteroom.localstack.kafka.EmbeddedKafka;
import health.anteroom.localstack.mongo.EmbeddedMongo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Inside this JVM, in a directory under target. */
final class EmbeddedServers implements Servers {
    @Override
    public String startMongo() {
        EmbeddedMongo server = EmbeddedMongo.start(directory("mongo"), 0);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server.uri();
    }

    @Override
    public String startKafka() {
        EmbeddedKafka broker = EmbeddedKafka.start(directory("kafka"), 0);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        return broker.bootstrapServers();
    }

    private static Path directory(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-servers")), name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
