package health.anteroom.intake.questionnaire.adapter.fhir;

import health.anteroom.intake.questionnaire.AnswerLimits;
import java.math.BigDecimal;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.jspecify.annotations.Nullable;

/**
 * The few extensions of Structured Data Capture that decide what is asked and what fits; all others are kept as they came.
 * See <a href="https://hl7.org/fhir/uv/sdc/">SDC</a>.
 */
final class SdcExtensions {
    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";
    private static final String CALCULATED =
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";

    private SdcExtensions() {}

    static boolean isHidden(QuestionnaireItemComponent item) {
        Extension hidden = item.getExtensionByUrl(CORE + "questionnaire-hidden");
        return hidden != null && "true".equals(hidden.getValue().primitiveValue());
    }

    static boolean isCalculated(QuestionnaireItemComponent item) {
        return item.hasExtension(CALCULATED);
    }

    static @Nullable BigDecimal ordinal(Element option) {
        return number(option, "ordinalValue");
    }

    static AnswerLimits limits(QuestionnaireItemComponent item) {
        int longest = item.hasMaxLength()
                ? Math.clamp(item.getMaxLength(), 1, AnswerLimits.LONGEST_WORDS)
                : AnswerLimits.LONGEST_WORDS;
        return new AnswerLimits(
                item.getRepeats() ? AnswerLimits.MOST_VALUES : 1,
                longest,
                number(item, "minValue"),
                number(item, "maxValue"));
    }

    private static @Nullable BigDecimal number(Element holder, String name) {
        Extension extension = holder.getExtensionByUrl(CORE + name);
        if (extension == null || extension.getValue() == null) {
            return null;
        }
        return switch (extension.getValue()) {
            case DecimalType decimal -> decimal.getValue();
            case IntegerType integer -> BigDecimal.valueOf(integer.getValue());
            default -> null;
        };
    }
}
