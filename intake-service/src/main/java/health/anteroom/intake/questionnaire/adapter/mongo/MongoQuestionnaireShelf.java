package health.anteroom.intake.questionnaire.adapter.mongo;

import health.anteroom.intake.questionnaire.QuestionnaireVersion;
import health.anteroom.intake.questionnaire.application.QuestionnaireResource;
import health.anteroom.intake.questionnaire.application.QuestionnaireShelf;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Two collections: every version's text under its digest, and one pointer for each questionnaire. */
@Component
public final class MongoQuestionnaireShelf implements QuestionnaireShelf {
    private static final int TRIES = 10;

    private final AggregateStore<String> versions;
    private final AggregateStore<NewestVersion> newest;

    public MongoQuestionnaireShelf(AggregateStores stores) {
        this.versions = stores.open("questionnaireVersions", new QuestionnaireVersionMapping());
        this.newest = stores.open("questionnaires", new NewestVersionMapping(), NewestVersionMapping.URL);
    }

    @Override
    public Optional<QuestionnaireVersion> newest(String id) {
        return newest.find(id).map(MongoQuestionnaireShelf::version);
    }

    @Override
    public Optional<QuestionnaireVersion> newestByUrl(String canonical) {
        return newest.findOne(NewestVersionMapping.URL, canonical).map(MongoQuestionnaireShelf::version);
    }

    @Override
    public Optional<String> json(QuestionnaireVersion version) {
        return versions.find(version.key()).map(Stored::state);
    }

    @Override
    public PutOutcome put(QuestionnaireResource resource, Origin origin) {
        versions.insert(resource.version().key(), resource.json());
        NewestVersion next = new NewestVersion(resource.version().digest(), resource.canonical(), origin);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Stored<NewestVersion>> present =
                    newest.find(resource.version().id());
            if (present.filter(now -> staysAsItIs(now.state(), next)).isPresent()) {
                return PutOutcome.UNCHANGED;
            }
            var outcome = present.isPresent()
                    ? newest.update(present.get(), next)
                    : newest.insert(resource.version().id(), next);
            switch (outcome) {
                case WriteOutcome.Written<NewestVersion> written -> {
                    return present.isPresent() ? PutOutcome.REPLACED : PutOutcome.CREATED;
                }
                case WriteOutcome.ClaimTaken<NewestVersion> taken -> {
                    return PutOutcome.URL_TAKEN;
                }
                case WriteOutcome.IdTaken<NewestVersion> meanwhile -> {}
                case WriteOutcome.Stale<NewestVersion> meanwhile -> {}
            }
        }
        throw new IllegalStateException(
                "No quiet moment to put " + resource.version().id());
    }

    private static boolean staysAsItIs(NewestVersion now, NewestVersion next) {
        return now.equals(next) || (now.origin() == Origin.PRACTICE && next.origin() == Origin.SHIPPED);
    }

    private static QuestionnaireVersion version(Stored<NewestVersion> stored) {
        return new QuestionnaireVersion(stored.id(), stored.state().digest());
    }
}
