package health.anteroom.intake.questionnaire;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a questionnaire asks. Groups and texts are no questions, nor are hidden or calculated items.
 *
 * @param text as it is asked; empty where the questionnaire has no words for it
 * @param code what is asked, in the questionnaire's own coding (LOINC in the shipped ones)
 */
public record Question(String linkId, String text, @Nullable String code, Shape shape, Enablement enablement) {

    public Optional<String> asked() {
        return Optional.ofNullable(code);
    }

    public Optional<AnswerOption> optionFor(AnswerValue given) {
        return shape.options.stream().filter(option -> option.isChosenBy(given)).findFirst();
    }

    /** What an answer to it looks like. */
    public record Shape(QuestionKind kind, List<AnswerOption> options, AnswerLimits limits) {
        public Shape {
            options = List.copyOf(options);
        }
    }
}
