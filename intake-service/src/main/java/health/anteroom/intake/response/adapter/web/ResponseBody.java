package health.anteroom.intake.response.adapter.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
        Map<String, StandingAnswerBody> answers,
        Progress progress,
        String readBy,
        int readers,
        boolean submitted,
        Optional<Instant> submittedAt) {

    @Override
    public String toString() {
        return AnswerValue.HIDDEN;
    }

    /**
     * What stands at one question.
     *
     * @param beside what was saved by a page that did not know this, and is to be asked about; its author's alone
     */
    record StandingAnswerBody(@JsonUnwrapped SavedAnswerBody stands, Optional<List<SavedAnswerBody>> beside) {
        @Override
        public String toString() {
            return AnswerValue.HIDDEN;
        }
    }

    /**
     * One save at one question.
     *
     * @param beneath words under a "not yet" or an "in person"; its author's alone
     */
    record SavedAnswerBody(
            int revision,
            String state,
            Optional<List<AnswerValueJson>> answer,
            Instant savedAt,
            Optional<BeneathBody> beneath) {
        @Override
        public String toString() {
            return AnswerValue.HIDDEN;
        }
    }

    /** Words that are kept and not shown to readers. */
    record BeneathBody(List<AnswerValueJson> answer) {
        @Override
        public String toString() {
            return AnswerValue.HIDDEN;
        }
    }
}
