package health.anteroom.intake.response.application;

import health.anteroom.intake.questionnaire.AnswerValue;
import java.util.List;

/** What the client wants to stand at a question. */
public sealed interface WantedAnswer {
    record Given(List<AnswerValue> values) implements WantedAnswer {
        public Given {
            values = List.copyOf(values);
        }
    }

    record NotYet() implements WantedAnswer {}

    record InPerson() implements WantedAnswer {}

    /** Nothing: what stood there is taken back. */
    record TakenBack() implements WantedAnswer {}
}
