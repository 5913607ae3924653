package health.anteroom.intake.response.application;

import health.anteroom.intake.response.ResponseId;
import health.anteroom.intake.response.model.AnswerLog.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Puts one answer in its place.
 *
 * @param basis what the page knew of that question
 * @param readers the version of the who-reads line that it showed; null where it does not say
 */
public record SaveAnswer(
        ResponseId response,
        String linkId,
        WantedAnswer wanted,
        Basis basis,
        @Nullable Integer readers) {
    SaveAnswer wanting(WantedAnswer other) {
        return new SaveAnswer(response, linkId, other, basis, readers);
    }
}
