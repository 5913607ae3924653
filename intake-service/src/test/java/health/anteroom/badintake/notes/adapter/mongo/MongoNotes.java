package health.anteroom.badintake.notes.adapter.mongo;

import health.anteroom.badintake.peeking.Peek;

/** An adapter that goes back round to another feature. */
public class MongoNotes {
    public Peek peek() {
        return new Peek(null);
    }
}
