package health.anteroom.kit.event;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** CloudEvents attributes as Kafka headers: the prefix {@code ce_}, except for the content type and the trace. */
public final class EventHeaders {
    private static final String PREFIX = "ce_";

    private EventHeaders() {}

    public static void write(Headers headers, String attribute, String value) {
        writePlain(headers, "datacontenttype".equals(attribute) ? "content-type" : PREFIX + attribute, value);
    }

    public static void writePlain(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<String> read(Headers headers, String attribute) {
        Header header = headers.lastHeader(PREFIX + attribute);
        return Optional.ofNullable(header).map(found -> new String(found.value(), StandardCharsets.UTF_8));
    }
}
