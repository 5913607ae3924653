package health.anteroom.notification.limit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;

/**
 * The collections {@code sentCounts} and {@code stoppedNumbers}; contacts only as keyed hashes. A count grows by one
 * conditional write, so that no two instances take the same place.
 */
public final class MongoSentCounts implements SentCounts {
    private static final String ID = "_id";
    private static final String COUNT = "count";
    /** As text, which sorts as days do. */
    private static final String DAY = "day";

    private static final String MESSAGES = "messages";

    private final MongoCollection<Document> counts;
    private final MongoCollection<Document> stopped;

    public MongoSentCounts(MongoDatabase database) {
        this.counts = database.getCollection("sentCounts");
        this.stopped = database.getCollection("stoppedNumbers");
    }

    @Override
    public boolean take(Bucket bucket, String message) {
        if (messages(bucket).contains(message)) {
            return true;
        }
        begin(bucket);
        Document hasRoom = new Document(ID, bucket.id())
                .append(COUNT, new Document("$lt", bucket.most()))
                .append(MESSAGES, new Document("$ne", message));
        Document oneMore =
                new Document("$inc", new Document(COUNT, 1)).append("$push", new Document(MESSAGES, message));
        return counts.updateOne(hasRoom, oneMore).getModifiedCount() == 1
                || messages(bucket).contains(message);
    }

    @Override
    public boolean hasRoom(Bucket bucket, String message) {
        return count(bucket) < bucket.most() || messages(bucket).contains(message);
    }

    @Override
    public int takeOne(Bucket bucket) {
        begin(bucket);
        Document after = counts.findOneAndUpdate(
                new Document(ID, bucket.id()),
                new Document("$inc", new Document(COUNT, 1)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(after).getInteger(COUNT, 0);
    }

    @Override
    public int count(Bucket bucket) {
        return find(bucket).map(found -> found.getInteger(COUNT, 0)).orElse(0);
    }

    @Override
    public boolean contains(Bucket bucket, String message) {
        return messages(bucket).contains(message);
    }

    @Override
    public void forgetBefore(LocalDate day) {
        counts.deleteMany(new Document(DAY, new Document("$lt", day.toString())));
    }

    @Override
    public void stopTexts(String number) {
        stopped.updateOne(
                new Document(ID, number),
                new Document("$set", new Document("stopped", true)),
                new UpdateOptions().upsert(true));
    }

    @Override
    public void resumeTexts(String number) {
        stopped.deleteOne(new Document(ID, number));
    }

    @Override
    public boolean isStopped(String number) {
        return stopped.find(new Document(ID, number)).first() != null;
    }

    private void begin(Bucket bucket) {
        if (find(bucket).isPresent()) {
            return;
        }
        try {
            Document empty = new Document(ID, bucket.id()).append(COUNT, 0).append(MESSAGES, List.of());
            bucket.day().ifPresent(day -> empty.append(DAY, day.toString()));
            counts.insertOne(empty);
        } catch (MongoWriteException taken) {
            if (ErrorCategory.fromErrorCode(taken.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw taken;
            }
        }
    }

    private List<String> messages(Bucket bucket) {
        return find(bucket)
                .map(found -> found.getList(MESSAGES, String.class, List.of()))
                .orElseGet(List::of);
    }

    private Optional<Document> find(Bucket bucket) {
        return Optional.ofNullable(counts.find(new Document(ID, bucket.id())).first());
    }
}
