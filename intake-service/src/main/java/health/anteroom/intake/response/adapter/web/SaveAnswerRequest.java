package health.anteroom.intake.response.adapter.web;

import health.anteroom.intake.questionnaire.AnswerValue;
import health.anteroom.intake.response.adapter.fhir.AnswerValueJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code PUT …/answers/{linkId}}: exactly one of the first three.
 *
 * @param basedOn the newest revision of that answer that the page had seen, 0 for none
 * @param readers the version of the who-reads line that the page showed
 */
record SaveAnswerRequest(
        @Nullable List<@Nullable AnswerValueJson> answer,
        @Nullable Boolean notYet,
        @Nullable Boolean inPerson,
        @Nullable Integer basedOn,
        @Nullable Integer readers) {

    @Override
    public String toString() {
        return AnswerValue.HIDDEN;
    }
}
