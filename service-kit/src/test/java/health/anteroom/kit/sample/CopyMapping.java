package health.anteroom.kit.sample;

import health.anteroom.kit.store.AggregateMapping;
import java.util.List;
import org.bson.Document;

/** Copies publish nothing. */
public final class CopyMapping implements AggregateMapping<Note> {
    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(Note note) {
        return "COPY";
    }

    @Override
    public Document write(Note note) {
        return new Document("text", note.text());
    }

    @Override
    public Note read(String id, Document stored) {
        return new Note(stored.getString("text"), List.of());
    }
}
