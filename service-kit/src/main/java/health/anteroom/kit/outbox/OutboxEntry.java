package health.anteroom.kit.outbox;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;

/** One event that waits in its aggregate's document. */
public record OutboxEntry(
        String subject,
        long revision,
        String topic,
        String type,
        Instant time,
        Optional<String> traceparent,
        String data) {

    static final String REVISION = "revision";

    public Document toDocument() {
        Document document = new Document(REVISION, revision)
                .append("topic", topic)
                .append("type", type)
                .append("time", Date.from(time))
                .append("data", data);
        traceparent.ifPresent(parent -> document.append("traceparent", parent));
        return document;
    }

    static OutboxEntry read(String subject, Document document) {
        return new OutboxEntry(
                subject,
                Objects.requireNonNull(document.getLong(REVISION)),
                document.getString("topic"),
                document.getString("type"),
                document.getDate("time").toInstant(),
                Optional.ofNullable(document.getString("traceparent")),
                document.getString("data"));
    }

    /** Unique for all time, and the same in every repetition. */
    String eventId() {
        return subject + "/" + revision;
    }
}
