package health.anteroom.localstack.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import health.anteroom.localstack.fixtures.ChildJvm;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed with SIGKILL while eight clients write. */
class MongoDurabilityIT {
    private static final int KILLS = Boolean.getBoolean("anteroom.faults") ? 21 : 3;
    private static final int CLIENTS = 8;

    @TempDir
    Path directory;

    @Test
    void keepsAllThatItAcknowledgedWhenKilled() throws Exception {
        long total = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Ledger ledger = writeUntilKilled(kill);
            total += ledger.acknowledged();
            verify(ledger);
        }
        System.out.printf("%d writes acknowledged in %d kills, all found%n", total, KILLS);
        assertThat(total).isGreaterThan(KILLS * 100L);
    }

    @Test
    @EnabledIfSystemProperty(
            named = "anteroom.guards",
            matches = "true",
            disabledReason = "tier: ./anteroom test --guards")
    void losesWritesWhenItAnswersBeforeTheCommit() throws Exception {
        Ledger ledger = writeUntilKilled(0, "answer-before-commit");

        assertThatThrownBy(() -> verify(ledger)).isInstanceOf(AssertionError.class);
    }

    private Ledger writeUntilKilled(int round, Object... guards) throws Exception {
        Ledger ledger = new Ledger();
        long enough = 300 + new Random(round).nextInt(700);
        Object[] arguments = guards.length == 0 ? new Object[] {directory} : new Object[] {directory, guards[0]};
        try (ChildJvm server = ChildJvm.start(StoreProcess.class, arguments);
                MongoClient client = MongoClients.create(server.await("listens") + "/?serverSelectionTimeoutMS=500")) {
            MongoCollection<Document> entries = Ledger.collection(client);
            List<Thread> writers = IntStream.range(0, CLIENTS)
                    .mapToObj(n -> Thread.ofPlatform()
                            .start(() -> ledger.writeUntilKilled(entries, (n % 2) + "-" + round + "-" + n)))
                    .toList();
            while (ledger.acknowledged() < enough && server.process().isAlive()) {
                Thread.onSpinWait();
            }
            server.kill();
            for (Thread writer : writers) {
                writer.join();
            }
        }
        return ledger;
    }

    private void verify(Ledger ledger) {
        try (EmbeddedMongo reopened = EmbeddedMongo.start(directory, 0);
                MongoClient client = MongoClients.create(reopened.uri())) {
            ledger.check(Ledger.collection(client));
        }
    }
}
