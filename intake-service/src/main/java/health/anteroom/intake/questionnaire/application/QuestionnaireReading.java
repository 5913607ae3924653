package health.anteroom.intake.questionnaire.application;

import health.anteroom.intake.platform.fhir.FhirFlaw;
import health.anteroom.intake.platform.fhir.Unreadable;
import java.util.List;

/** How reading a questionnaire ended. */
public sealed interface QuestionnaireReading {
    record Acceptable(QuestionnaireResource resource) implements QuestionnaireReading {}

    record NotJson(Unreadable why) implements QuestionnaireReading {}

    record Flawed(List<FhirFlaw> flaws) implements QuestionnaireReading {
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }
}
