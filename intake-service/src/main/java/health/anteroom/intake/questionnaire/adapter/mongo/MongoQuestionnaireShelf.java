package health.anteroom.intake.questionnaire.adapter.mongo;

import health.anteroom.intake.questionnaire.QuestionnaireVersion;
import health.anteroom.intake.questionnaire.application.Naming;
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
    public Optional<QuestionnaireVersion> released(String id, String release) {
        return newest.find(id)
                .flatMap(pointer -> pointer.state().release(release))
                .map(digest -> new QuestionnaireVersion(id, digest));
    }

    @Override
    public Optional<String> json(QuestionnaireVersion version) {
        return versions.find(version.key()).map(Stored::state);
    }

    @Override
    public PutOutcome put(QuestionnaireResource resource, Origin origin) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Stored<NewestVersion>> present =
                    newest.find(resource.version().id());
            if (present.isPresent() && stays(present.get().state(), resource, origin)) {
                return PutOutcome.UNCHANGED;
            }
            if (present.isPresent() && resource.naming().certainty() == Naming.Certainty.SHARED) {
                return PutOutcome.NAME_SHARED;
            }
            versions.insert(resource.version().key(), resource.json());
            switch (point(present, resource, origin)) {
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

    private WriteOutcome<NewestVersion> point(
            Optional<Stored<NewestVersion>> present, QuestionnaireResource resource, Origin origin) {
        return present.map(before -> newest.update(before, before.state().with(resource, origin)))
                .orElseGet(() -> newest.insert(resource.version().id(), NewestVersion.of(resource, origin)));
    }

    private static boolean stays(NewestVersion now, QuestionnaireResource resource, Origin origin) {
        return now.equals(now.with(resource, origin)) || (now.origin() == Origin.PRACTICE && origin == Origin.SHIPPED);
    }

    private static QuestionnaireVersion version(Stored<NewestVersion> stored) {
        return new QuestionnaireVersion(stored.id(), stored.state().digest());
    }
}
