package health.anteroom.intake.questionnaire.adapter.mongo;

import health.anteroom.kit.store.AggregateMapping;
import org.bson.Document;

/** The text of one version; written once, never changed. */
final class QuestionnaireVersionMapping implements AggregateMapping<String> {
    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(String json) {
        return "fhir-r4";
    }

    @Override
    public Document write(String json) {
        return new Document("json", json);
    }

    @Override
    public String read(String id, Document stored) {
        return stored.getString("json");
    }
}
