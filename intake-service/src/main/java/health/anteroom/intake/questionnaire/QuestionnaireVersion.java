package health.anteroom.intake.questionnaire;

/**
 * One immutable version of a questionnaire.
 *
 * @param id its FHIR id
 * @param digest of its text, so that the same text is the same version
 */
public record QuestionnaireVersion(String id, String digest) {
    public String key() {
        return id + "@" + digest;
    }
}
