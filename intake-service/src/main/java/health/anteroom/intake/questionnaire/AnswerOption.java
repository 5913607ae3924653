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

    /**
     * A code is the same by code and system, never by its display text; a given code without a system fits any. Where an
     * option has no code, its display text is all there is.
     */
    public boolean isChosenBy(AnswerValue given) {
        if (value instanceof AnswerValue.Code option && given instanceof AnswerValue.Code chosen) {
            boolean sameSystem = chosen.system() == null || Objects.equals(option.system(), chosen.system());
            boolean sameCode = option.code() == null
                    ? chosen.code() == null && Objects.equals(option.display(), chosen.display())
                    : option.code().equals(chosen.code());
            return sameSystem && sameCode;
        }
        return value.equals(given);
    }
}
