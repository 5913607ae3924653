package health.anteroom.badintake.notes.application;

import ca.uhn.fhir.context.FhirContext;
import com.mongodb.client.MongoCollection;
import health.anteroom.badintake.notes.adapter.mongo.MongoNotes;
import org.bson.Document;

/** An application that knows its adapter, a database and HAPI. */
public class NoteReader {
    private final MongoNotes notes;
    private final MongoCollection<Document> collection;
    private final FhirContext fhir;

    public NoteReader(MongoNotes notes, MongoCollection<Document> collection, FhirContext fhir) {
        this.notes = notes;
        this.collection = collection;
        this.fhir = fhir;
    }

    public String read() {
        return notes.toString() + collection + fhir;
    }
}
