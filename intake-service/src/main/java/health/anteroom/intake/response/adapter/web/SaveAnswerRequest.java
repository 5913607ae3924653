package health.anteroom.intake.response.adapter.web;

import health.anteroom.intake.questionnaire.AnswerValue;
import health.anteroom.intake.response.adapter.fhir.AnswerValueJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of {@code PUT …/answers/{linkId}}: exactly one of the three. */
record SaveAnswerRequest(
        @Nullable List<@Nullable AnswerValueJson> answer,
        @Nullable Boolean notYet,
        @Nullable Boolean inPerson) {

    @Override
    public String toString() {
        return AnswerValue.HIDDEN;
    }
}
