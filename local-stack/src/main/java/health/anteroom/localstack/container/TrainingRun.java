package health.anteroom.localstack.container;

import health.anteroom.localstack.data.SecretFiles;
import health.anteroom.localstack.kafka.EmbeddedKafka;
import health.anteroom.localstack.mongo.EmbeddedMongo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs a command that needs a broker, a store and secrets, with fresh ones that go when it ends. */
public final class TrainingRun {
    private TrainingRun() {}

    /** @param command exits with its exit code */
    public static void main(String[] command) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("training");
        int exit;
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data.resolve("mongo"), 0);
                EmbeddedKafka kafka = EmbeddedKafka.start(data.resolve("kafka"), 0)) {
            ProcessBuilder training = new ProcessBuilder(List.of(command)).inheritIO();
            training.environment().put("MONGODB_URI", mongo.uri());
            training.environment().put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
            training.environment()
                    .put(
                            "ANTEROOM_SECRETS",
                            SecretFiles.complete(data.resolve("secrets")).toString());
            exit = training.start().waitFor();
        }
        System.exit(exit);
    }
}
