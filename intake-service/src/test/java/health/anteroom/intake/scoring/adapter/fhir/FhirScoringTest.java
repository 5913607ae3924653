package health.anteroom.intake.scoring.adapter.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.intake.platform.fhir.FhirFlaw;
import health.anteroom.intake.questionnaire.adapter.fhir.FhirForms;
import health.anteroom.intake.questionnaire.adapter.fhir.FormShelf;
import health.anteroom.intake.questionnaire.application.QuestionnaireReading;
import health.anteroom.intake.scoring.ScoreOutcome;
import health.anteroom.intake.scoring.ScoreReport;
import health.anteroom.intake.scoring.ScoreReport.Concern;
import health.anteroom.intake.scoring.model.Score;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FhirScoringTest {
    private static final String SHIPPED = "https://anteroom.health/fhir/Questionnaire/";
    private static final List<String> GAD =
            List.of("69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7");
    private static final FhirScoring SCORING = new FhirScoring(FhirForms.reader(), new FormShelf());

    @Test
    void scoresAShippedFormByItsOptions() {
        ScoreReport report = scored(response(
                SHIPPED + "gad-7|1",
                GAD.stream().map(code -> item(code, coding("LA6570-1"))).collect(Collectors.joining(","))));

        assertThat(report.scores()).hasSize(1);
        Score score = report.scores().getFirst();
        assertThat(score.measure()).isEqualTo("GAD-7");
        assertThat(score.total()).contains(new Score.Total(14, "moderate"));
        assertThat(report.concerns()).isEmpty();
    }

    @Test
    void findsItemsThatAreNestedInGroups() {
        String group = "{\"linkId\":\"gad\",\"item\":["
                + GAD.stream().map(code -> item(code, coding("LA6568-5"))).collect(Collectors.joining(",")) + "]}";

        assertThat(scored(response(SHIPPED + "gad-7", group))
                        .scores()
                        .getFirst()
                        .total())
                .contains(new Score.Total(0, "minimal"));
    }

    @Test
    void countsTheOtherThirdAnswerOfTheSecondItemAsTwo() {
        String items = GAD.stream()
                .map(code -> item("/" + code, coding("68509-9".equals(code) ? "LA18938-3" : "LA6568-5")))
                .collect(Collectors.joining(","));

        assertThat(scored(response("https://example.test/CIRG-GAD7", items))
                        .scores()
                        .getFirst()
                        .total())
                .contains(new Score.Total(2, "minimal"));
        assertThat(scored(response("https://example.test/unknown", items))
                        .scores()
                        .getFirst()
                        .total())
                .contains(new Score.Total(2, "minimal"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"valueInteger":3}                                                             | 3
            {"valueDecimal":3.0}                                                           | 3
            {"valueCoding":{"code":"x","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":3}]}} | 3
            {"valueCoding":{"code":"LA6571-9","display":"Not at all"}}                     | 3
            """)
    void readsTheNumberNeverTheDisplayText(String answer, int value) {
        String items = GAD.stream().map(code -> item(code, answer)).collect(Collectors.joining(","));

        assertThat(scored(response("https://example.test/unknown", items))
                        .scores()
                        .getFirst()
                        .total())
                .map(Score.Total::value)
                .contains(7 * value);
    }

    @Test
    void leavesTheTotalOutWhenAnItemOfTheFormHasNoAnswer() {
        Score score = scored(response(SHIPPED + "phq-8", item("44250-9", coding("LA6571-9"))))
                .scores()
                .getFirst();

        assertThat(score.measure()).isEqualTo("PHQ-8");
        assertThat(score.total()).isEmpty();
        assertThat(score.missing()).isEqualTo(7);
    }

    @Test
    void raisesAConcernForTheNinthItemAtAnyTotalAndAlsoWithoutOne() {
        ScoreReport without = scored(response("x", item("44260-8", coding("LA6569-3"))));
        ScoreReport never = scored(response("x", item("44260-8", coding("LA6568-5"))));

        assertThat(without.scores().getFirst().total()).isEmpty();
        assertThat(without.concerns()).containsExactly(new Concern(ScoreReport.Kind.SELF_HARM, "44260-8"));
        assertThat(never.concerns()).isEmpty();
    }

    @Test
    void saysThatTheNinthItemWasLeftOpenAndDoesNotTakeItForANo() {
        String eight = Stream.of("44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3")
                .map(code -> item("/" + code, coding("LA6568-5")))
                .collect(Collectors.joining(","));
        String form = "https://example.test/" + idOf("lforms__phq9.json");

        ScoreReport open = scored(response(form, eight));
        ScoreReport no = scored(response(form, eight + "," + item("/44260-8", coding("LA6568-5"))));
        ScoreReport anyForm = scored(response("https://example.test/unknown", eight));

        assertThat(open.scores().getFirst().measure()).isEqualTo("PHQ-9");
        assertThat(open.concerns()).containsExactly(new Concern(ScoreReport.Kind.SELF_HARM_NOT_ANSWERED, "/44260-8"));
        assertThat(no.concerns()).isEmpty();
        assertThat(anyForm.scores().getFirst().measure()).isEqualTo("PHQ-8");
        assertThat(anyForm.concerns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /item/0/answer/0 | {"linkId":"69725-0","answer":[{"valueInteger":4}]}
            /item/0/answer/0 | {"linkId":"69725-0","answer":[{"valueInteger":-1}]}
            /item/0/answer/0 | {"linkId":"69725-0","answer":[{"valueDecimal":1.5}]}
            /item/0/answer/0 | {"linkId":"69725-0","answer":[{"valueString":"Not at all"}]}
            /item/0/answer/0 | {"linkId":"69725-0","answer":[{"valueCoding":{"code":"nonsense"}}]}
            /item/0/answer   | {"linkId":"69725-0","answer":[{"valueInteger":1},{"valueInteger":2}]}
            /item/1/answer   | {"linkId":"69725-0","answer":[{"valueInteger":1}]},{"linkId":"69725-0","answer":[{"valueInteger":2}]}
            /item/0          | {"answer":[{"valueInteger":1}]}
            /questionnaire   | {"linkId":"something","answer":[{"valueInteger":1}]}
            """)
    void refusesWhatHasNoPlaceInAScore(String pointer, String items) {
        ScoreOutcome outcome = SCORING.score(response("https://example.test/unknown", items));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ScoreOutcome.Unacceptable.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(FhirFlaw::pointer)
                                .containsExactly(pointer));
    }

    private static String idOf(String form) {
        var reading = FhirForms.format().read(FhirForms.bytes(Path.of("src/test/resources/public-forms/" + form)));
        return ((QuestionnaireReading.Acceptable) reading).resource().version().id();
    }

    private static ScoreReport scored(byte[] body) {
        ScoreOutcome outcome = SCORING.score(body);
        assertThat(outcome).isInstanceOf(ScoreOutcome.Scored.class);
        return ((ScoreOutcome.Scored) outcome).report();
    }

    private static byte[] response(String questionnaire, String items) {
        return ("{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"questionnaire\":\""
                        + questionnaire + "\",\"item\":[" + items + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String item(String linkId, String answer) {
        return "{\"linkId\":\"" + linkId + "\",\"answer\":[" + answer + "]}";
    }

    private static String coding(String code) {
        return "{\"valueCoding\":{\"system\":\"http://loinc.org\",\"code\":\"" + code + "\"}}";
    }
}
