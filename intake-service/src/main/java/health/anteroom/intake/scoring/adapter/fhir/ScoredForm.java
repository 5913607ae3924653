package health.anteroom.intake.scoring.adapter.fhir;

import health.anteroom.intake.platform.fhir.FhirFlaw;
import health.anteroom.intake.questionnaire.Question;
import health.anteroom.intake.questionnaire.QuestionSet;
import health.anteroom.intake.scoring.ScoreReport;
import health.anteroom.intake.scoring.ScoreReport.Concern;
import health.anteroom.intake.scoring.model.Instrument;
import health.anteroom.intake.scoring.model.Instruments;
import health.anteroom.intake.scoring.model.Scorer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** One response laid beside the instruments that it answers. */
final class ScoredForm {
    private final Optional<QuestionSet> form;
    private final ResponseItems items;
    private final Map<String, String> linkIdByCode = new HashMap<>();
    private final List<Instrument> instruments;

    ScoredForm(Optional<QuestionSet> form, ResponseItems items) {
        this.form = form;
        this.items = items;
        form.ifPresentOrElse(
                known -> known.questions()
                        .forEach(question ->
                                question.asked().ifPresent(code -> linkIdByCode.put(code, question.linkId()))),
                () -> items.given().keySet().forEach(linkId -> linkIdByCode.put(codeIn(linkId), linkId)));
        Set<String> codes = linkIdByCode.keySet();
        this.instruments = form.isPresent()
                ? Instruments.askedBy(codes)
                : Instruments.answeredBy(codes).stream().toList();
    }

    List<Instrument> instruments() {
        return instruments;
    }

    List<FhirFlaw> flaws() {
        List<FhirFlaw> flaws = new ArrayList<>(items.flaws());
        instruments.forEach(instrument -> instrument
                .items()
                .forEach(item -> given(item).ifPresent(given -> {
                    if (given.count() > 1) {
                        flaws.add(new FhirFlaw(given.at(), "This item takes one answer."));
                    } else if (value(instrument, item).isEmpty()) {
                        flaws.add(new FhirFlaw(given.at() + "/0", "This answer has no value in the score."));
                    }
                })));
        return flaws;
    }

    ScoreReport report() {
        List<Concern> concerns = instruments.stream()
                .flatMap(instrument -> concern(instrument).stream())
                .toList();
        return new ScoreReport(
                instruments.stream()
                        .map(instrument -> Scorer.score(instrument, values(instrument)))
                        .toList(),
                concerns);
    }

    private Optional<Concern> concern(Instrument instrument) {
        return instrument
                .concern()
                .flatMap(item -> kind(value(instrument, item))
                        .map(kind -> new Concern(kind, linkIdByCode.getOrDefault(item, item))));
    }

    private static Optional<ScoreReport.Kind> kind(OptionalInt value) {
        if (value.isEmpty()) {
            return Optional.of(ScoreReport.Kind.SELF_HARM_NOT_ANSWERED);
        }
        return value.getAsInt() > 0 ? Optional.of(ScoreReport.Kind.SELF_HARM) : Optional.empty();
    }

    private Map<String, Integer> values(Instrument instrument) {
        return instrument.items().stream()
                .filter(item -> value(instrument, item).isPresent())
                .collect(Collectors.toMap(
                        item -> item, item -> value(instrument, item).orElseThrow()));
    }

    private OptionalInt value(Instrument instrument, String item) {
        Optional<Question> question = form.flatMap(known -> known.find(linkIdByCode.getOrDefault(item, item)));
        return given(item)
                .map(given -> ItemValues.of(given.value(), question, instrument.highest()))
                .orElse(OptionalInt.empty());
    }

    private Optional<ResponseItems.Given> given(String item) {
        return Optional.ofNullable(linkIdByCode.get(item)).map(items.given()::get);
    }

    /** Public forms write their linkIds as {@code 44250-9} or {@code /44250-9}. */
    private static String codeIn(String linkId) {
        return linkId.substring(linkId.lastIndexOf('/') + 1);
    }
}
