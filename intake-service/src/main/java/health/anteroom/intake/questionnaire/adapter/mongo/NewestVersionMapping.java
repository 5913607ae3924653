package health.anteroom.intake.questionnaire.adapter.mongo;

import health.anteroom.intake.questionnaire.application.QuestionnaireShelf.Origin;
import health.anteroom.kit.store.AggregateMapping;
import org.bson.Document;

/** A questionnaire's pointer to its newest version. */
final class NewestVersionMapping implements AggregateMapping<NewestVersion> {
    static final String URL = "url";

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(NewestVersion newest) {
        return "questionnaire";
    }

    @Override
    public Document write(NewestVersion newest) {
        Document document = new Document("digest", newest.digest())
                .append("origin", newest.origin().name());
        if (newest.canonical() != null) {
            document.append(URL, newest.canonical());
        }
        return document;
    }

    @Override
    public NewestVersion read(String id, Document stored) {
        return new NewestVersion(
                stored.getString("digest"), stored.getString(URL), Origin.valueOf(stored.getString("origin")));
    }
}
