package health.anteroom.kit.sample;

import health.anteroom.kit.event.EventListener;
import health.anteroom.kit.event.ReceivedEvent;
import health.anteroom.kit.store.AggregateStore;
import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps a copy of each note; may be told to fail on poison. */
public final class NoteCopier implements EventListener {
    public static final String POISON = "poison";
    public static final AtomicBoolean POISON_HURTS = new AtomicBoolean(true);
    public static final AtomicInteger TRIES = new AtomicInteger();

    /** The trace in which each note arrived. */
    public static final Map<String, String> TRACES = new ConcurrentHashMap<>();

    private final AggregateStore<Note> copies;
    private final Tracer tracer;

    public NoteCopier(AggregateStore<Note> copies, Tracer tracer) {
        this.copies = copies;
        this.tracer = tracer;
    }

    @Override
    public String topic() {
        return NoteMapping.TOPIC;
    }

    @Override
    public String feature() {
        return "copies";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (!event.type().equals(NoteMapping.TYPE)) {
            throw event.unknownType();
        }
        NoteMapping.NoteV1 note = event.data(NoteMapping.NoteV1.class);
        // A replay has no span.
        Optional.ofNullable(tracer.currentSpan())
                .ifPresent(span -> TRACES.put(note.id(), span.context().traceId()));
        if (note.text().equals(POISON) && POISON_HURTS.get()) {
            TRIES.incrementAndGet();
            throw new IllegalStateException("poison");
        }
        copies.consume("copy-" + note.id(), event.cause(), present -> Optional.of(new Note(note.text(), List.of())));
    }
}
