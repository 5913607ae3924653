package health.anteroom.badnotification.notes.application;

import com.mongodb.client.MongoCollection;
import health.anteroom.badnotification.notes.adapter.mongo.MongoNotes;
import jakarta.mail.Session;
import org.bson.Document;

/** An application that knows its adapter, a database and the mail. */
public class NoteReader {
    private final MongoNotes notes;
    private final MongoCollection<Document> collection;
    private final Session mail;

    public NoteReader(MongoNotes notes, MongoCollection<Document> collection, Session mail) {
        this.notes = notes;
        this.collection = collection;
        this.mail = mail;
    }

    public String read() {
        return notes.toString() + collection + mail;
    }
}
