package health.anteroom.badnotification.notes.model;

import java.time.Instant;
import org.bson.Document;

/** A model that knows a database and a clock, under a name that says nothing. */
public class NoteUtils {
    public Document written() {
        return new Document("at", Instant.now());
    }
}
