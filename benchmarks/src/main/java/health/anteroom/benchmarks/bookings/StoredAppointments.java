package health.anteroom.benchmarks.bookings;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import health.anteroom.benchmarks.Benchmark.Progress;
import health.anteroom.benchmarks.bookings.BusyPractice.FreeTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * The appointments of a practice, kept at one number: some that were really booked, and copies of them at past times of
 * their own, which are stored past the service.
 */
final class StoredAppointments {
    private static final int MODELS = 200;
    private static final int BATCH = 1_000;
    private static final int TOLD_EVERY = 100_000;
    private static final long TICK_SECONDS = 300;
    private static final long LENGTH_SECONDS = 3_000;

    private final MongoCollection<Document> collection;
    private final BusyPractice practice;
    private final List<Document> models;
    private int size;
    private long forgotten;

    /** What was booked until now is the model of all others. */
    StoredAppointments(MongoClient mongo, BusyPractice practice) {
        this.collection = mongo.getDatabase("anteroom_scheduling").getCollection("appointments");
        this.practice = practice;
        this.models = collection.find(eq("kind", "BOOKED")).limit(MODELS).into(new ArrayList<>());
        collection.deleteMany(
                nin("_id", models.stream().map(model -> model.get("_id")).toList()));
        this.size = models.size();
        this.forgotten = practice.given();
    }

    void growTo(int wanted, Progress progress) {
        while (size < wanted) {
            List<Document> batch = new ArrayList<>();
            for (int i = Math.min(BATCH, wanted - size); i > 0; i--) {
                batch.add(past(size++));
            }
            collection.insertMany(batch, new InsertManyOptions().ordered(false));
            if (size % TOLD_EVERY == 0) {
                progress.say("%,d stored".formatted(size));
            }
        }
    }

    /** A copy of one of the models, at a time that is over. */
    private Document past(int number) {
        FreeTime when = practice.time(-number);
        Document copy = new Document(models.get(number % models.size()));
        Date start = Date.from(when.start());
        Date end = Date.from(when.start().plusSeconds(LENGTH_SECONDS));
        // In their order: stored all over the trees of their indexes, a million would take hours.
        String id = new UUID(0, number).toString();
        return copy.append("_id", id)
                .append("bookedBy", id)
                .append("clinician", when.clinician())
                .append("start", start)
                .append("end", end)
                .append("busyFrom", start)
                .append("busyTo", end)
                .append("bookedAt", Date.from(when.start().minus(Duration.ofDays(7))))
                .append("claims", ticks(when).toList())
                .append("outbox", List.of());
    }

    /** Takes away what was booked since, so that the next round finds as many as this one did. */
    void forgetNew() {
        List<String> claims = LongStream.range(forgotten, practice.given())
                .mapToObj(number -> ticks(practice.time(number)).findFirst().orElseThrow())
                .toList();
        forgotten = practice.given();
        for (int from = 0; from < claims.size(); from += BATCH) {
            List<Object> ids = new ArrayList<>();
            collection
                    .find(in("claims", claims.subList(from, Math.min(claims.size(), from + BATCH))))
                    .projection(Projections.include("_id"))
                    .forEach(found -> ids.add(found.get("_id")));
            ids.forEach(id -> collection.deleteOne(eq("_id", id)));
        }
        if (collection.estimatedDocumentCount() != size) {
            throw new IllegalStateException(
                    "%d instead of %d are stored".formatted(collection.estimatedDocumentCount(), size));
        }
    }

    private static Stream<String> ticks(FreeTime time) {
        Instant start = time.start();
        long first = Math.floorDiv(start.getEpochSecond(), TICK_SECONDS);
        return LongStream.range(first, first + LENGTH_SECONDS / TICK_SECONDS)
                .mapToObj(tick -> "clinician/%s@%d".formatted(time.clinician(), tick));
    }
}
