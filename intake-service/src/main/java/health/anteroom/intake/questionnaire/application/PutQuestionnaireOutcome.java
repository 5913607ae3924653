package health.anteroom.intake.questionnaire.application;

import health.anteroom.intake.platform.fhir.FhirFlaw;
import health.anteroom.intake.platform.fhir.Unreadable;
import java.util.List;

/** How {@link PutQuestionnaireHandler} ended. */
public sealed interface PutQuestionnaireOutcome {
    record Created(QuestionnaireResource resource) implements PutQuestionnaireOutcome {}

    /** A new version, or the same text again. */
    record Kept(QuestionnaireResource resource) implements PutQuestionnaireOutcome {}

    record NotJson(Unreadable why) implements PutQuestionnaireOutcome {}

    record Unacceptable(List<FhirFlaw> flaws) implements PutQuestionnaireOutcome {
        public Unacceptable {
            flaws = List.copyOf(flaws);
        }
    }
}
