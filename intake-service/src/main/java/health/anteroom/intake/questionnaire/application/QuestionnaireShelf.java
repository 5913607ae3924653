package health.anteroom.intake.questionnaire.application;

import health.anteroom.intake.questionnaire.QuestionnaireVersion;
import java.util.Optional;

/** Where questionnaires are kept: every version, and which one is the newest. */
public interface QuestionnaireShelf {
    Optional<QuestionnaireVersion> newest(String id);

    Optional<QuestionnaireVersion> newestByUrl(String canonical);

    /** The text of that questionnaire which calls itself this version. */
    Optional<QuestionnaireVersion> released(String id, String release);

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
        URL_TAKEN,
        /** Another text goes by the same name, and neither has an id or a url of its own. */
        NAME_SHARED
    }
}
