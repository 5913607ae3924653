package health.anteroom.intake.response.model;

import health.anteroom.intake.questionnaire.AnswerValue;
import java.util.List;

/** How {@link AnswerCheck} ended. */
public sealed interface AnswerVerdict {
    /**
     * @param values as they are to be kept
     */
    record Fits(List<AnswerValue> values) implements AnswerVerdict {
        public Fits {
            values = List.copyOf(values);
        }
    }

    record DoesNotFit(List<AnswerFlaw> flaws) implements AnswerVerdict {
        public DoesNotFit {
            flaws = List.copyOf(flaws);
        }
    }
}
