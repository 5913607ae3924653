package health.anteroom.badnotification.notes.adapter.web;

import health.anteroom.badnotification.notes.adapter.mongo.MongoNotes;

/** A controller that reaches for the database. */
public class NoteController {
    public MongoNotes notes() {
        return new MongoNotes();
    }
}
