package health.anteroom.intake.response.adapter.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import health.anteroom.intake.questionnaire.AnswerValue;
import health.anteroom.intake.questionnaire.Progress;
import health.anteroom.intake.response.adapter.fhir.AnswerValueJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One part with its questions and answers.
 *
 * @param questionnaire FHIR R4 JSON, as it came
 */
record ResponseBody(
        String id,
        String client,
        String packet,
        String part,
        String title,
        @JsonRawValue String questionnaire,
        Map<String, SavedAnswer> answers,
        Progress progress,
        String readBy,
        boolean submitted,
        Optional<Instant> submittedAt) {

    @Override
    public String toString() {
        return AnswerValue.HIDDEN;
    }

    /** What stands at one question. */
    record SavedAnswer(String state, Optional<List<AnswerValueJson>> answer, Instant savedAt) {
        @Override
        public String toString() {
            return AnswerValue.HIDDEN;
        }
    }
}
