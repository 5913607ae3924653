package health.anteroom.intake.questionnaire.application;

import health.anteroom.intake.questionnaire.QuestionnaireVersion;
import java.util.Optional;

/** Where questionnaires are kept: every version, and which one is the newest. */
public interface QuestionnaireShelf {
    Optional<QuestionnaireVersion> newest(String id);

    Optional<QuestionnaireVersion> newestByUrl(String canonical);

    Optional<String> json(QuestionnaireVersion version);

    /** Keeps the version, then makes it the newest; safe to repeat after a crash between the two. */
    PutOutcome put(QuestionnaireResource resource, Origin origin);

    /** Who wrote a questionnaire. A shipped one never replaces one that the practice put in its place. */
    enum Origin {
        SHIPPED,
        PRACTICE
    }

    /** How putting a questionnaire ended. */
    enum PutOutcome {
        CREATED,
        REPLACED,
        UNCHANGED,
        URL_TAKEN
    }
}
