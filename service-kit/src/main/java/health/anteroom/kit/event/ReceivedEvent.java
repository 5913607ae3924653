package health.anteroom.kit.event;

import health.anteroom.kit.store.Cause;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A CloudEvent as it came from Kafka. Unknown fields of its data are ignored: producers may add. */
public final class ReceivedEvent {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final String id;
    private final String type;
    private final String subject;
    private final long revision;
    private final Instant time;
    private final byte[] data;

    private ReceivedEvent(Headers headers, byte[] data) {
        this.id = attribute(headers, "id");
        this.type = attribute(headers, "type");
        this.subject = attribute(headers, "subject");
        this.revision = Long.parseLong(attribute(headers, "revision"));
        this.time = Instant.parse(attribute(headers, "time"));
        this.data = data;
    }

    public static ReceivedEvent of(ConsumerRecord<String, byte[]> message) {
        return new ReceivedEvent(message.headers(), message.value());
    }

    private static String attribute(Headers headers, String name) {
        return EventHeaders.read(headers, name).orElseThrow(() -> new UnknownEventException("No attribute " + name));
    }

    public String id() {
        return id;
    }

    public String type() {
        return type;
    }

    /** The aggregate's id. */
    public String subject() {
        return subject;
    }

    /** The aggregate's revision; events of one aggregate may repeat and, after a replay, come out of order. */
    public long revision() {
        return revision;
    }

    public Instant time() {
        return time;
    }

    public <T> T data(Class<T> shape) {
        try {
            return JSON.readValue(data, shape);
        } catch (JacksonException unreadable) {
            throw new UnknownEventException(
                    "Event " + id + " of type " + type + " cannot be read as " + shape.getSimpleName());
        }
    }

    public Cause cause() {
        return new Cause(subject, revision);
    }

    /** To be thrown by a listener that does not know this type. */
    public UnknownEventException unknownType() {
        return new UnknownEventException("Unknown type " + type);
    }
}
