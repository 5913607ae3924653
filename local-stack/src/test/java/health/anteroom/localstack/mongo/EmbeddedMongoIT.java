package health.anteroom.localstack.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoIT {
    @TempDir
    Path directory;

    private EmbeddedMongo mongo;
    private MongoClient client;
    private MongoCollection<Document> appointments;

    @BeforeEach
    void open() {
        mongo = EmbeddedMongo.start(directory, 0);
        client = MongoClients.create(mongo.uri());
        appointments = client.getDatabase("scheduling").getCollection("appointments");
        appointments.createIndex(
                Indexes.ascending("claims"), new IndexOptions().unique(true).sparse(true));
    }

    @AfterEach
    void close() {
        client.close();
        mongo.close();
    }

    @Test
    void answersHello() {
        Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));

        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
    }

    @Test
    void findsByAnIndexWithoutReadingTheWholeCollection() {
        appointments.insertMany(IntStream.range(0, 500)
                .mapToObj(i -> appointment("a" + i, "c1@" + i))
                .toList());
        long before = mongo.scans();

        assertThat(appointments.find(eq("_id", "a7")).first()).isNotNull();
        assertThat(appointments.find(and(eq("_id", "a7"), eq("revision", 1))).first())
                .isNotNull();
        assertThat(appointments.find(and(eq("_id", "a7"), eq("revision", 2))).first())
                .isNull();
        assertThat(appointments
                        .find(new Document("claims", "c1@7").append("revision", 1))
                        .first())
                .isNotNull();
        assertThat(appointments.find(in("_id", List.of("a1", "a2", "gone")))).hasSize(2);
        appointments.updateOne(and(eq("_id", "a7"), eq("revision", 1)), Updates.inc("revision", 1));
        appointments.deleteOne(new Document("_id", "a7").append("revision", 2));

        assertThat(mongo.scans()).isEqualTo(before);
        assertThat(appointments.find(eq("revision", 1))).hasSize(499);
        assertThat(mongo.scans()).isGreaterThan(before);
    }

    @Test
    void findsADocumentOnceHoweverManyOfItsClaimsAreAskedFor() {
        appointments.insertOne(appointment("a", "c1@1", "c1@2", "c1@3"));

        assertThat(appointments.find(in("claims", "c1@1", "c1@3", "c1@9"))).hasSize(1);
    }

    @Test
    void letsOneOfManyOverlappingInsertsWin() throws Exception {
        for (int round = 0; round < 5; round++) {
            String tick = "c1@" + round + "/";
            String id = "r" + round + "-";
            List<Boolean> won = race(50, n -> insert(appointment(id + n, tick + n, tick + "shared", tick + (n + 100))));

            assertThat(won).containsOnlyOnce(true);
            assertThat(appointments.find(eq("claims", tick + "shared"))).hasSize(1);
        }
    }

    @Test
    void aRefusedInsertLeavesNoneOfItsClaims() {
        appointments.insertOne(appointment("a", "c1@2"));

        assertThat(insert(appointment("b", "c1@1", "c1@2"))).isFalse();

        assertThat(insert(appointment("c", "c1@1"))).isTrue();
    }

    @Test
    void movesClaimsInOneWrite() {
        appointments.insertOne(appointment("a", "c1@1", "c1@2"));

        appointments.updateOne(eq("_id", "a"), Updates.set("claims", List.of("c1@2", "c1@3")));

        assertThat(insert(appointment("b", "c1@1"))).isTrue();
        assertThat(insert(appointment("c", "c1@2"))).isFalse();
        assertThatThrownBy(() -> appointments.updateOne(eq("_id", "b"), Updates.set("claims", List.of("c1@3"))))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
        assertThat(appointments.find(eq("claims", "c1@1")).first()).containsEntry("_id", "b");
    }

    @Test
    void aSparseIndexHoldsNothingForDocumentsWithoutTheField() {
        assertThat(insert(new Document("_id", "a"))).isTrue();
        assertThat(insert(new Document("_id", "b"))).isTrue();

        appointments.insertOne(appointment("c", "c1@1"));
        appointments.updateOne(eq("_id", "c"), Updates.unset("claims"));

        assertThat(insert(appointment("d", "c1@1"))).isTrue();
        assertThat(appointments.find(new Document("claims", null))).hasSize(3);
    }

    @Test
    void keepsEveryKindOfValueOverARestart() {
        Document stored = new Document("_id", new ObjectId())
                .append("text", "Zoë \uD83C\uDF3F")
                .append("whole", 42)
                .append("long", 1L << 40)
                .append("part", 0.5)
                .append("yes", true)
                .append("none", null)
                .append("at", new Date(1_795_000_000_000L))
                .append("bytes", new org.bson.types.Binary(new byte[] {1, 2, 3}))
                .append("inner", new Document("list", List.of(1, List.of("a"), new Document("b", 2))));
        appointments.insertOne(stored);

        close();
        open();

        assertThat(appointments.find(eq("_id", stored.get("_id"))).first()).isEqualTo(stored);
    }

    @Test
    void refusesADuplicateAfterARestart() {
        appointments.insertOne(appointment("a", "c1@1"));

        close();
        open();

        assertThat(insert(appointment("a", "c1@2"))).isFalse();
        assertThat(insert(appointment("b", "c1@1"))).isFalse();
        assertThat(insert(appointment("b", "c1@2"))).isTrue();
    }

    /** The base server alters documents in place while other connections send them. */
    @Test
    void neverShowsHalfAnUpdate() throws Exception {
        appointments.insertOne(wide(0));
        AtomicBoolean done = new AtomicBoolean();
        try (var readers = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> torn = IntStream.range(0, 3)
                    .mapToObj(n -> readers.submit(() -> countTorn(done)))
                    .toList();
            for (int i = 1; i <= 300; i++) {
                appointments.updateOne(eq("_id", "a"), new Document("$set", wide(i)));
            }
            done.set(true);
            for (Future<Integer> one : torn) {
                assertThat(one.get()).isZero();
            }
        }
    }

    /**
     * Every commit appends, so freed space must be used again: sooner or later all changes of a round find room in what
     * earlier ones left. Space is freed by time, so how many rounds that takes depends on the machine.
     */
    @Test
    void theFileDoesNotGrowForever() throws Exception {
        int size = 1500;
        int round = 0;
        long before;
        do {
            assertThat(round).as("rounds that each made the file larger").isLessThan(100);
            before = fileSize();
            writeAll(size, round++);
        } while (fileSize() > before);

        assertThat(appointments.countDocuments()).isEqualTo(size);
    }

    private long fileSize() throws Exception {
        return Files.size(directory.resolve("anteroom.mv"));
    }

    private void writeAll(int size, int round) throws Exception {
        String filling = "x".repeat(500);
        try (var writers = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                String id = Integer.toHexString(i * 7919);
                all.add(writers.submit(() -> appointments.updateOne(
                        eq("_id", id),
                        new Document(
                                "$set",
                                new Document("filling", filling + round)
                                        .append("claims", List.of(id + "@" + round, id + "+" + round))),
                        new UpdateOptions().upsert(true))));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private int countTorn(AtomicBoolean done) {
        int torn = 0;
        while (!done.get()) {
            Document read = appointments.find(eq("_id", "a")).first();
            torn += read != null && read.get("field0").equals(read.get("field299")) ? 0 : 1;
        }
        return torn;
    }

    private static Document wide(int value) {
        Document document = new Document("_id", "a");
        IntStream.range(0, 300).forEach(n -> document.append("field" + n, value));
        return document;
    }

    private boolean insert(Document document) {
        try {
            appointments.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            assertThat(e.getCode()).isEqualTo(11000);
            return false;
        }
    }

    private static Document appointment(String id, String... claims) {
        return new Document("_id", id).append("revision", 1).append("claims", List.of(claims));
    }

    private interface Attempt {
        boolean by(int number);
    }

    private static List<Boolean> race(int size, Attempt attempt) throws Exception {
        try (var threads = Executors.newFixedThreadPool(size)) {
            List<Callable<Boolean>> attempts = new ArrayList<>();
            IntStream.range(0, size).forEach(n -> attempts.add(() -> attempt.by(n)));
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> result : threads.invokeAll(attempts)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
