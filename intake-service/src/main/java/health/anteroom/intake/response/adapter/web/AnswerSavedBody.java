package health.anteroom.intake.response.adapter.web;

import health.anteroom.intake.questionnaire.AnswerValue;
import health.anteroom.intake.questionnaire.Progress;
import health.anteroom.intake.response.adapter.web.ResponseBody.SavedAnswerBody;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The acknowledgement of an answer: it is durable now.
 *
 * @param beside what the page did not know of, and the client is to be asked about
 */
record AnswerSavedBody(
        boolean saved, int revision, Instant savedAt, Progress progress, Optional<List<SavedAnswerBody>> beside) {
    @Override
    public String toString() {
        return AnswerValue.HIDDEN;
    }
}
