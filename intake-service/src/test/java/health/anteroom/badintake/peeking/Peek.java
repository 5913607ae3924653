package health.anteroom.badintake.peeking;

import health.anteroom.badintake.notes.application.NoteReader;

/** A feature that goes past another one's door. */
public class Peek {
    private final NoteReader reader;

    public Peek(NoteReader reader) {
        this.reader = reader;
    }

    public String read() {
        return reader.read();
    }
}
