package health.anteroom.intake.response.application;

import health.anteroom.intake.questionnaire.AnswerValue;
import java.util.Optional;
import java.util.stream.Stream;

/** One value of an answer as a person reads it. */
final class PlainWords {
    private PlainWords() {}

    static String of(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Truth truth -> truth.value() ? "Yes" : "No";
            case AnswerValue.Whole whole -> Integer.toString(whole.value());
            case AnswerValue.Amount amount -> amount.value().toPlainString();
            case AnswerValue.Lexical lexical -> lexical.value();
            case AnswerValue.Words words -> words.value();
            case AnswerValue.Code code ->
                Stream.of(Optional.ofNullable(code.display()), Optional.ofNullable(code.code()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse("");
        };
    }
}
