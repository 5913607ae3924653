package health.anteroom.intake.response.application;

import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.questionnaire.AnswerValue;
import health.anteroom.intake.response.ResponseId;
import health.anteroom.intake.response.model.SealedValues;
import java.util.List;

/** Seals what was answered under the client's own key, bound to the place where it belongs. */
public interface AnswerVault {
    SealedValues seal(Place place, List<AnswerValue> values);

    List<AnswerValue> open(Place place, SealedValues values);

    /** One question of one response. */
    record Place(ClientId client, ResponseId response, String linkId) {}
}
