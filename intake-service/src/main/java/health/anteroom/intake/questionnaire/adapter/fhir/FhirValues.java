package health.anteroom.intake.questionnaire.adapter.fhir;

import health.anteroom.intake.questionnaire.AnswerValue;
import health.anteroom.intake.questionnaire.AnswerValue.Form;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/** FHIR's values as ours; empty for those that nobody can answer with on a page. */
final class FhirValues {
    private FhirValues() {}

    static Optional<AnswerValue> read(@Nullable Type value) {
        return value == null ? Optional.empty() : Optional.ofNullable(present(value));
    }

    private static @Nullable AnswerValue present(Type value) {
        return switch (value) {
            case BooleanType truth -> new AnswerValue.Truth(truth.booleanValue());
            case IntegerType whole -> new AnswerValue.Whole(whole.getValue());
            case DecimalType amount -> new AnswerValue.Amount(amount.getValue());
            case DateType day -> new AnswerValue.Lexical(Form.DATE, day.getValueAsString());
            case DateTimeType moment -> new AnswerValue.Lexical(Form.DATE_TIME, moment.getValueAsString());
            case TimeType time -> new AnswerValue.Lexical(Form.TIME, time.getValue());
            case UriType link -> new AnswerValue.Lexical(Form.URI, link.getValue());
            case StringType words -> new AnswerValue.Words(words.getValue());
            case Coding code -> new AnswerValue.Code(code.getSystem(), code.getCode(), code.getDisplay());
            default -> null;
        };
    }
}
