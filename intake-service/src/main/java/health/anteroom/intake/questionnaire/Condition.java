package health.anteroom.intake.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One {@code enableWhen} of FHIR R4: true when any value of the other question's answer meets it. */
public record Condition(String question, Operator operator, AnswerValue expected) {

    boolean holds(List<AnswerValue> given) {
        return switch (operator) {
            case EXISTS -> expected.equals(new AnswerValue.Truth(!given.isEmpty()));
            case EQUAL -> given.stream().anyMatch(this::same);
            case NOT_EQUAL -> !given.isEmpty() && given.stream().noneMatch(this::same);
            case GREATER -> given.stream().anyMatch(value -> compared(value).orElse(0) > 0);
            case LESS -> given.stream().anyMatch(value -> compared(value).orElse(0) < 0);
            case AT_LEAST -> given.stream().anyMatch(value -> compared(value).orElse(-1) >= 0);
            case AT_MOST -> given.stream().anyMatch(value -> compared(value).orElse(1) <= 0);
        };
    }

    private boolean same(AnswerValue value) {
        OptionalInt compared = compared(value);
        return compared.isPresent() ? compared.getAsInt() == 0 : chosen(value);
    }

    /** A condition that names no system means the code of any. */
    private boolean chosen(AnswerValue value) {
        AnswerValue meant = expected;
        if (expected instanceof AnswerValue.Code code && value instanceof AnswerValue.Code given) {
            String system = code.system() == null ? given.system() : code.system();
            meant = new AnswerValue.Code(system, code.code(), code.display());
        }
        return new AnswerOption(meant, null).isChosenBy(value);
    }

    private OptionalInt compared(AnswerValue value) {
        BigDecimal number = number(value);
        BigDecimal bound = number(expected);
        if (number != null && bound != null) {
            return OptionalInt.of(number.compareTo(bound));
        }
        return value instanceof AnswerValue.Lexical left && expected instanceof AnswerValue.Lexical right
                ? OptionalInt.of(Moments.compare(left, right))
                : OptionalInt.empty();
    }

    private static @Nullable BigDecimal number(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Whole whole -> BigDecimal.valueOf(whole.value());
            case AnswerValue.Amount amount -> amount.value();
            default -> null;
        };
    }

    /** FHIR's questionnaire-enable-operator. */
    public enum Operator {
        EXISTS,
        EQUAL,
        NOT_EQUAL,
        GREATER,
        LESS,
        AT_LEAST,
        AT_MOST
    }
}
