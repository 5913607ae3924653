package health.anteroom.intake.client.adapter.mongo;

import java.time.Instant;
import java.util.Optional;

/** The wire form of a client: {@code contracts/events/client.v1.schema.json}. Name and contacts are sealed. */
public record ClientV1(
        String id,
        String name,
        Optional<String> email,
        Optional<String> phone,
        String zone,
        Optional<String> region,
        boolean plainWords,
        Instant createdAt) {
    public static final String TOPIC = "anteroom.clients";
    public static final String TYPE = "anteroom.client.v1";
}
