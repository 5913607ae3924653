package health.anteroom.intake.questionnaire.adapter.fhir;

import health.anteroom.intake.questionnaire.AnswerOption;
import health.anteroom.intake.questionnaire.AnswerValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.ValueSet;

/** What can be chosen: the item's own options, or a value set that the questionnaire itself contains. */
final class OptionReader {
    private final Questionnaire source;

    OptionReader(Questionnaire source) {
        this.source = source;
    }

    List<AnswerOption> read(QuestionnaireItemComponent item) {
        List<AnswerOption> options = new ArrayList<>();
        item.getAnswerOption()
                .forEach(option -> FhirValues.read(option.getValue())
                        .map(value -> new AnswerOption(
                                value,
                                Optional.ofNullable(SdcExtensions.ordinal(option))
                                        .orElseGet(() -> SdcExtensions.ordinal(option.getValue()))))
                        .ifPresent(options::add));
        if (item.hasAnswerValueSet()) {
            contained(item.getAnswerValueSet()).forEach(options::add);
        }
        return options;
    }

    private Stream<AnswerOption> contained(String reference) {
        return source.getContained().stream()
                .filter(ValueSet.class::isInstance)
                .map(ValueSet.class::cast)
                .filter(set -> reference.equals("#" + set.getIdElement().getIdPart()) || reference.equals(set.getUrl()))
                .flatMap(OptionReader::codes)
                .map(code -> new AnswerOption(code, null));
    }

    private static Stream<AnswerValue.Code> codes(ValueSet set) {
        Stream<AnswerValue.Code> composed = set.getCompose().getInclude().stream()
                .flatMap(include -> include.getConcept().stream()
                        .map(concept ->
                                new AnswerValue.Code(include.getSystem(), concept.getCode(), concept.getDisplay())));
        Stream<AnswerValue.Code> expanded = set.getExpansion().getContains().stream()
                .map(code -> new AnswerValue.Code(code.getSystem(), code.getCode(), code.getDisplay()));
        return Stream.concat(composed, expanded).distinct();
    }
}
