package health.anteroom.intake.questionnaire;

import java.util.Optional;

/** Where other features find questionnaires. */
public interface Questionnaires {
    /** The newest version; empty when there is no such questionnaire. */
    Optional<QuestionnaireVersion> newest(String id);

    /**
     * By FHIR canonical URL, or by a reference that ends in the id. With {@code |version} it is the text that calls itself
     * so, without it the newest.
     */
    Optional<QuestionSet> byCanonical(String canonical);

    QuestionSet questions(QuestionnaireVersion version);

    /** The resource as it came, FHIR R4 JSON. */
    String resource(QuestionnaireVersion version);
}
