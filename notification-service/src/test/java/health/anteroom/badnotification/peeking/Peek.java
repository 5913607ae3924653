package health.anteroom.badnotification.peeking;

import health.anteroom.badnotification.notes.application.NoteReader;
import health.anteroom.badnotification.platform.Wiring;

/** A feature that goes past another one's door and knows the platform. */
public class Peek {
    private final NoteReader reader;
    private final Wiring wiring;

    public Peek(NoteReader reader, Wiring wiring) {
        this.reader = reader;
        this.wiring = wiring;
    }

    public String read() {
        return reader.read() + wiring;
    }
}
