package health.anteroom.localstack.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import health.anteroom.localstack.fixtures.ChildJvm;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed with SIGKILL while eight clients write. */
@Tag("faults")
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

    private Ledger writeUntilKilled(int round) throws Exception {
        Ledger ledger = new Ledger();
        long enough = 300 + new Random(round).nextInt(700);
        try (ChildJvm server = ChildJvm.start(StoreProcess.class, directory);
                MongoClient client = MongoClients.create(server.await("listens") + "/?serverSelectionTimeoutMS=3000")) {
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
