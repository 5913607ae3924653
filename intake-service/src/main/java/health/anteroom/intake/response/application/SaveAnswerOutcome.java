package health.anteroom.intake.response.application;

import health.anteroom.intake.questionnaire.Progress;
import health.anteroom.intake.response.model.AnswerFlaw;
import java.time.Instant;
import java.util.List;

/** How {@link SaveAnswerHandler} ended. */
public sealed interface SaveAnswerOutcome {
    /** Durable. Also when the same stood there before. */
    record Saved(Instant at, Progress progress) implements SaveAnswerOutcome {}

    /** No such response or question, or not theirs. */
    record NotThere() implements SaveAnswerOutcome {}

    record AlreadySubmitted() implements SaveAnswerOutcome {}

    record DoesNotFit(List<AnswerFlaw> flaws) implements SaveAnswerOutcome {
        public DoesNotFit {
            flaws = List.copyOf(flaws);
        }
    }
}
