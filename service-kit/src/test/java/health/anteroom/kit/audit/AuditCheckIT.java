package health.anteroom.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.sample.SampleTest;
import health.anteroom.kit.testing.TestSecrets;
import health.anteroom.kit.testing.TestServers;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The trail of a running service, held against its topic, by the same code as {@code ./anteroom audit}. */
@SampleTest
class AuditCheckIT {
    @Autowired
    AuditTrail trail;

    @Autowired
    KafkaAuditAnchor anchor;

    @Autowired
    MongoClient client;

    @Autowired
    MongoDatabase database;

    @Test
    void seesWhatIsAlteredOrGone() {
        trail.record(new Visitor("v1"), "thing.read", List.of("a", "b"), AuditOutcome.ALLOWED);
        trail.record(new Visitor("v1"), "thing.read", "c", AuditOutcome.REFUSED);
        anchor.close();
        MongoCollection<Document> entries = database.getCollection("audit");
        assertThat(flaws()).isEmpty();

        Document newest = Objects.requireNonNull(entries.find(new Document("whose", "c"))
                .sort(Sorts.descending("at"))
                .first());
        entries.deleteOne(newest);
        assertThat(flaws()).containsExactly(new AuditFlaw.Missing(newest.getString("_id")));
        entries.insertOne(newest);
        assertThat(flaws()).isEmpty();

        entries.updateOne(
                new Document("_id", newest.get("_id")), new Document("$set", new Document("outcome", "ALLOWED")));
        assertThat(flaws()).containsExactly(new AuditFlaw.Altered(newest.getString("_id")));

        entries.deleteMany(new Document("chain", newest.get("chain")));
        assertThat(flaws()).containsExactly(new AuditFlaw.ChainMissing(newest.getString("chain")));
    }

    private List<AuditFlaw> flaws() {
        return Objects.requireNonNull(new AuditCheck(
                                client,
                                AnchoredHeads.read(TestServers.kafkaBootstrapServers()),
                                TestSecrets.directory())
                        .results()
                        .get("sample"))
                .flaws();
    }
}
