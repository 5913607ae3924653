package health.anteroom.kit.sample;

import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.PublicState;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

public final class NoteMapping implements AggregateMapping<Note> {
    public static final String TOPIC = "anteroom.notes";
    public static final String TYPE = "anteroom.note.v1";

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(Note note) {
        return "NOTE";
    }

    @Override
    public Document write(Note note) {
        Document document = new Document("text", note.text());
        if (!note.claims().isEmpty()) {
            document.append("claims", note.claims());
        }
        return document;
    }

    @Override
    public Note read(String id, Document stored) {
        return new Note(stored.getString("text"), stored.getList("claims", String.class, List.of()));
    }

    @Override
    public Optional<PublicState> publicState(String id, Note note) {
        return Optional.of(new PublicState(TOPIC, TYPE, new NoteV1(id, note.text())));
    }

    public record NoteV1(String id, String text) {}
}
