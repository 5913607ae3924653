package health.anteroom.intake.response.adapter.fhir;

import health.anteroom.intake.questionnaire.AnswerValue;
import health.anteroom.intake.questionnaire.AnswerValue.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One {@code answer} of a QuestionnaireResponse item: exactly one of its members is there. */
public record AnswerValueJson(
        @Nullable Boolean valueBoolean,
        @Nullable Integer valueInteger,
        @Nullable BigDecimal valueDecimal,
        @Nullable String valueDate,
        @Nullable String valueDateTime,
        @Nullable String valueTime,
        @Nullable String valueString,
        @Nullable String valueUri,
        @Nullable CodingJson valueCoding) {

    /** A FHIR Coding, as far as an answer needs it. */
    public record CodingJson(
            @Nullable String system,
            @Nullable String code,
            @Nullable String display) {
        @Override
        public String toString() {
            return AnswerValue.HIDDEN;
        }
    }

    public static AnswerValueJson of(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Truth truth ->
                new AnswerValueJson(truth.value(), null, null, null, null, null, null, null, null);
            case AnswerValue.Whole whole ->
                new AnswerValueJson(null, whole.value(), null, null, null, null, null, null, null);
            case AnswerValue.Amount amount ->
                new AnswerValueJson(null, null, amount.value(), null, null, null, null, null, null);
            case AnswerValue.Words words ->
                new AnswerValueJson(null, null, null, null, null, null, words.value(), null, null);
            case AnswerValue.Code code ->
                new AnswerValueJson(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new CodingJson(code.system(), code.code(), code.display()));
            case AnswerValue.Lexical lexical -> of(lexical.form(), lexical.value());
        };
    }

    private static AnswerValueJson of(Form form, String value) {
        return new AnswerValueJson(
                null,
                null,
                null,
                form == Form.DATE ? value : null,
                form == Form.DATE_TIME ? value : null,
                form == Form.TIME ? value : null,
                null,
                form == Form.URI ? value : null,
                null);
    }

    /** Empty unless exactly one member is there. */
    public Optional<AnswerValue> value() {
        List<AnswerValue> present = Stream.of(
                        valueBoolean == null ? null : new AnswerValue.Truth(valueBoolean),
                        valueInteger == null ? null : new AnswerValue.Whole(valueInteger),
                        valueDecimal == null ? null : new AnswerValue.Amount(valueDecimal),
                        lexical(Form.DATE, valueDate),
                        lexical(Form.DATE_TIME, valueDateTime),
                        lexical(Form.TIME, valueTime),
                        lexical(Form.URI, valueUri),
                        valueString == null ? null : new AnswerValue.Words(valueString),
                        code(valueCoding))
                .filter(Objects::nonNull)
                .map(AnswerValue.class::cast)
                .toList();
        return present.size() == 1 ? Optional.of(present.getFirst()) : Optional.empty();
    }

    private static @Nullable AnswerValue lexical(Form form, @Nullable String value) {
        return value == null ? null : new AnswerValue.Lexical(form, value);
    }

    private static @Nullable AnswerValue code(@Nullable CodingJson coding) {
        return coding == null || (coding.code() == null && coding.display() == null)
                ? null
                : new AnswerValue.Code(coding.system(), coding.code(), coding.display());
    }

    @Override
    public String toString() {
        return AnswerValue.HIDDEN;
    }
}
