package health.anteroom.intake.questionnaire;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param ordinal the option's number in a score, from FHIR's {@code ordinalValue}
 */
public record AnswerOption(AnswerValue value, @Nullable BigDecimal ordinal) {

    public Optional<BigDecimal> score() {
        return Optional.ofNullable(ordinal);
    }

    /** A code is the same by code and system, never by its display text; a given code without a system fits any. */
    public boolean isChosenBy(AnswerValue given) {
        if (value instanceof AnswerValue.Code option && given instanceof AnswerValue.Code chosen) {
            boolean sameSystem = chosen.system() == null || Objects.equals(option.system(), chosen.system());
            return sameSystem && option.code().equals(chosen.code());
        }
        return value.equals(given);
    }
}
