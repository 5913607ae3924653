package health.anteroom.intake.questionnaire.application;

import health.anteroom.intake.questionnaire.QuestionnaireVersion;

/**
 * A questionnaire that was found acceptable.
 *
 * @param json the text as it came, with an id
 */
public record QuestionnaireResource(QuestionnaireVersion version, Naming naming, String json) {}
