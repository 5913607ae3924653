package health.anteroom.intake.questionnaire.adapter.mongo;

import health.anteroom.intake.questionnaire.application.QuestionnaireShelf.Origin;
import health.anteroom.kit.store.AggregateMapping;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        List<Document> releases = newest.releases().entrySet().stream()
                .map(release -> new Document("version", release.getKey()).append("digest", release.getValue()))
                .toList();
        Document document = new Document("digest", newest.digest())
                .append("origin", newest.origin().name())
                .append("releases", releases);
        if (newest.canonical() != null) {
            document.append(URL, newest.canonical());
        }
        return document;
    }

    @Override
    public NewestVersion read(String id, Document stored) {
        Map<String, String> releases = stored.getList("releases", Document.class, List.of()).stream()
                .collect(Collectors.toMap(
                        release -> release.getString("version"), release -> release.getString("digest")));
        return new NewestVersion(
                stored.getString("digest"),
                stored.getString(URL),
                Origin.valueOf(stored.getString("origin")),
                releases);
    }
}
