package health.anteroom.intake.response.application;

import health.anteroom.intake.questionnaire.Progress;
import health.anteroom.intake.response.model.AnswerFlaw;
import health.anteroom.intake.response.model.Version;
import java.util.List;

/** How {@link SaveAnswerHandler} ended. */
public sealed interface SaveAnswerOutcome {
    /**
     * Durable. Also when the same was there before.
     */
    record Saved(SavedAnswer saved, Progress progress) implements SaveAnswerOutcome {}

    /**
     * A save as it is kept.
     *
     * @param beside what the page did not know of and the client is to be asked about: what stands, where this was kept
     *     beside it, or what was kept beside this
     */
    record SavedAnswer(Version version, List<Version> beside) {
        public SavedAnswer {
            beside = List.copyOf(beside);
        }
    }

    /** No such response or question, or not theirs. */
    record NotThere() implements SaveAnswerOutcome {}

    record AlreadySubmitted() implements SaveAnswerOutcome {}

    record DoesNotFit(List<AnswerFlaw> flaws) implements SaveAnswerOutcome {
        public DoesNotFit {
            flaws = List.copyOf(flaws);
        }
    }
}
