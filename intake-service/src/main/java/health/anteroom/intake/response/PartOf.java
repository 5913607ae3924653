package health.anteroom.intake.response;

import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.questionnaire.QuestionnaireVersion;

/**
 * What an intake response belongs to.
 *
 * @param questionnaire the version that this client was given; it never changes under them
 */
public record PartOf(ClientId client, String packet, QuestionnaireVersion questionnaire) {}
