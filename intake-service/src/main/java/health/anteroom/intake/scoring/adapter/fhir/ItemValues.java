package health.anteroom.intake.scoring.adapter.fhir;

import health.anteroom.intake.questionnaire.AnswerOption;
import health.anteroom.intake.questionnaire.AnswerValue;
import health.anteroom.intake.questionnaire.Question;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Type;

/**
 * The number behind an answer: the ordinal that it carries, else that of the questionnaire's option, else that of the known
 * LOINC answer, else a plain number. Never the display text.
 */
final class ItemValues {
    private static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    /** LL358-3 and LL1020-8: GAD-7's second item has a third answer of its own with the same value. */
    private static final Map<String, Integer> LOINC_ANSWERS =
            Map.of("LA6568-5", 0, "LA6569-3", 1, "LA6570-1", 2, "LA18938-3", 2, "LA6571-9", 3);

    private ItemValues() {}

    /** Empty when it stands for no whole number from 0 to {@code highest}. */
    static OptionalInt of(Type value, Optional<Question> question, int highest) {
        return carried(value)
                .or(() -> question.flatMap(asked -> offered(value, asked)))
                .or(() -> known(value))
                .or(() -> plain(value))
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(highest)) <= 0)
                .map(number -> OptionalInt.of(number.intValue()))
                .orElse(OptionalInt.empty());
    }

    private static Optional<BigDecimal> carried(Type value) {
        Extension ordinal = value.getExtensionByUrl(ORDINAL);
        return ordinal != null && ordinal.getValue() instanceof DecimalType decimal
                ? Optional.of(decimal.getValue())
                : Optional.empty();
    }

    private static Optional<BigDecimal> offered(Type value, Question question) {
        return value instanceof Coding coding && coding.getCode() != null
                ? question.optionFor(new AnswerValue.Code(coding.getSystem(), coding.getCode(), null))
                        .flatMap(AnswerOption::score)
                : Optional.empty();
    }

    private static Optional<BigDecimal> known(Type value) {
        return value instanceof Coding coding && coding.getCode() != null
                ? Optional.ofNullable(LOINC_ANSWERS.get(coding.getCode())).map(BigDecimal::valueOf)
                : Optional.empty();
    }

    private static Optional<BigDecimal> plain(Type value) {
        return switch (value) {
            case IntegerType whole -> Optional.of(BigDecimal.valueOf(whole.getValue()));
            case DecimalType decimal -> Optional.of(decimal.getValue());
            default -> Optional.empty();
        };
    }
}
