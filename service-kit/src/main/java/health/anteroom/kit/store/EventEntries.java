package health.anteroom.kit.store;

import health.anteroom.kit.outbox.OutboxEntry;
import health.anteroom.kit.time.MachineClock;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** Makes the outbox entry of one revision. */
public final class EventEntries {
    private final JsonMapper json;
    private final MachineClock clock;
    private final Supplier<Optional<String>> traceparent;

    public EventEntries(JsonMapper json, MachineClock clock, Supplier<Optional<String>> traceparent) {
        this.json = json;
        this.clock = clock;
        this.traceparent = traceparent;
    }

    Optional<Document> entry(String id, long revision, Optional<PublicState> state) {
        return state.map(told -> new OutboxEntry(
                        id,
                        revision,
                        told.topic(),
                        told.type(),
                        clock.instant(),
                        traceparent.get(),
                        json.writeValueAsString(told.data()))
                .toDocument());
    }
}
