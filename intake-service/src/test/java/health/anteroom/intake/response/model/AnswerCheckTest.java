package health.anteroom.intake.response.model;

import static health.anteroom.intake.questionnaire.AQuestion.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.intake.questionnaire.AQuestion;
import health.anteroom.intake.questionnaire.AnswerValue;
import health.anteroom.intake.questionnaire.AnswerValue.Amount;
import health.anteroom.intake.questionnaire.AnswerValue.Code;
import health.anteroom.intake.questionnaire.AnswerValue.Form;
import health.anteroom.intake.questionnaire.AnswerValue.Lexical;
import health.anteroom.intake.questionnaire.AnswerValue.Truth;
import health.anteroom.intake.questionnaire.AnswerValue.Whole;
import health.anteroom.intake.questionnaire.AnswerValue.Words;
import health.anteroom.intake.questionnaire.QuestionKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerCheckTest {
    private static final Code SHE = new Code("s", "she", "she / her");
    private static final Code THEY = new Code("s", "they", "they / them");

    static Stream<Arguments> neighbours() {
        return Stream.of(
                Arguments.of(a(QuestionKind.BOOLEAN), new Truth(false), new Words("no")),
                Arguments.of(a(QuestionKind.INTEGER), new Whole(-7), new Amount(BigDecimal.ONE)),
                Arguments.of(a(QuestionKind.INTEGER).between("0", "10"), new Whole(10), new Whole(11)),
                Arguments.of(a(QuestionKind.INTEGER).between("0", "10"), new Whole(0), new Whole(-1)),
                Arguments.of(a(QuestionKind.DECIMAL), amount("1.50"), new Whole(1)),
                Arguments.of(a(QuestionKind.DECIMAL), amount("1e17"), amount("1e400")),
                Arguments.of(a(QuestionKind.WORDS), new Words("so so"), new Words(" \n\t")),
                Arguments.of(a(QuestionKind.WORDS).upTo(3), new Words("abc"), new Words("abcd")),
                Arguments.of(a(QuestionKind.WORDS).upTo(1), new Words("\uD83C\uDF3F"), new Words("ab")),
                Arguments.of(a(QuestionKind.WORDS), new Words("x".repeat(5_000)), new Words("x".repeat(5_001))),
                Arguments.of(a(QuestionKind.WORDS).offering(new Words("a")), new Words("a"), new Words("b")),
                Arguments.of(
                        a(QuestionKind.CHOICE).offering(SHE, THEY),
                        new Code(null, "she", null),
                        new Code("t", "she", null)),
                Arguments.of(
                        a(QuestionKind.CHOICE).offering(new Code(null, null, "Yes"), new Code(null, null, "No")),
                        new Code(null, null, "No"),
                        new Code(null, "no", null)),
                Arguments.of(a(QuestionKind.CHOICE).offering(SHE, THEY), SHE, new Code("s", "he", "she / her")),
                Arguments.of(a(QuestionKind.CHOICE).offering(SHE, THEY), THEY, new Words("they")),
                Arguments.of(a(QuestionKind.OPEN_CHOICE).offering(SHE), new Words("ze"), new Code("s", "ze", null)),
                Arguments.of(a(QuestionKind.OPEN_CHOICE).offering(SHE).upTo(3), new Words("zem"), new Words("zemm")));
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void takesWhatFitsAndRefusesItsNeighbour(AQuestion question, AnswerValue fits, AnswerValue flawed) {
        assertThat(AnswerCheck.of(question.build(), List.of(fits))).isInstanceOf(AnswerVerdict.Fits.class);
        assertThat(AnswerCheck.of(question.build(), List.of(flawed)))
                .isInstanceOfSatisfying(
                        AnswerVerdict.DoesNotFit.class,
                        verdict -> assertThat(verdict.flaws())
                                .extracting(AnswerFlaw::pointer)
                                .containsExactly("/answer/0"));
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 2026, 26",
        "DATE, 2026-02, 2026-13",
        "DATE, 2024-02-29, 2026-02-29",
        "DATE, 0001-01-01, 0000-01-01",
        "DATE_TIME, 2026-11-24, 24.11.2026",
        "DATE_TIME, 2026-11-24T17:00:00-05:00, 2026-11-24T17:00:00",
        "DATE_TIME, 2026-11-24T17:00:00.123Z, 2026-11-24T17:00Z",
        "TIME, 17:30:00, 17:30",
        "TIME, 23:59:59, 24:00:00",
        "URI, https://example.test/a, example",
        "URI, tel:+12125550123, ht tp://x",
    })
    void readsFhirsWrittenForms(Form form, String fits, String flawed) {
        QuestionKind kind = form == Form.URI ? QuestionKind.URL : QuestionKind.valueOf(form.name());

        assertThat(AnswerCheck.of(a(kind).build(), List.of(new Lexical(form, fits))))
                .isInstanceOf(AnswerVerdict.Fits.class);
        assertThat(AnswerCheck.of(a(kind).build(), List.of(new Lexical(form, flawed))))
                .isInstanceOf(AnswerVerdict.DoesNotFit.class);
    }

    @Test
    void keepsAChoiceAsItsOptionStandsThere() {
        AnswerVerdict verdict = AnswerCheck.of(
                a(QuestionKind.CHOICE).offering(SHE, THEY).build(), List.of(new Code(null, "they", "made up")));

        assertThat(verdict).isEqualTo(new AnswerVerdict.Fits(List.of(THEY)));
    }

    @Test
    void takesSeveralValuesOnlyWhereTheQuestionRepeats() {
        List<AnswerValue> two = List.of(new Words("a"), new Words("b"));

        assertThat(AnswerCheck.of(a(QuestionKind.WORDS).repeating(2).build(), two))
                .isInstanceOf(AnswerVerdict.Fits.class);
        assertThat(AnswerCheck.of(a(QuestionKind.WORDS).build(), two)).isInstanceOf(AnswerVerdict.DoesNotFit.class);
    }

    @Test
    void keepsAChoiceOnceHoweverOftenItWasTapped() {
        var choice = a(QuestionKind.CHOICE).offering(SHE, THEY).repeating(3).build();
        var words = a(QuestionKind.WORDS).repeating(3).build();

        assertThat(AnswerCheck.of(choice, List.of(SHE, THEY, new Code(null, "she", null))))
                .isEqualTo(new AnswerVerdict.Fits(List.of(SHE, THEY)));
        assertThat(AnswerCheck.of(words, List.of(new Words("a"), new Words("a"))))
                .isEqualTo(new AnswerVerdict.Fits(List.of(new Words("a"), new Words("a"))));
    }

    @Test
    void namesEveryValueThatDoesNotFit() {
        AnswerVerdict verdict = AnswerCheck.of(
                a(QuestionKind.WORDS).repeating(3).build(), List.of(new Whole(1), new Words("fits"), new Words("")));

        assertThat(((AnswerVerdict.DoesNotFit) verdict).flaws())
                .extracting(AnswerFlaw::pointer)
                .containsExactly("/answer/0", "/answer/2");
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void speaksKindlyWhateverIsAsked(QuestionKind kind) {
        AnswerVerdict verdict = AnswerCheck.of(a(kind).build(), List.of(new Code("s", "nothing", null)));

        assertThat(((AnswerVerdict.DoesNotFit) verdict).flaws().getFirst().words())
                .doesNotContainIgnoringCase("invalid")
                .doesNotContainIgnoringCase("error")
                .doesNotContainIgnoringCase("required")
                .doesNotContain("!")
                .endsWith(".");
    }

    private static AQuestion a(QuestionKind kind) {
        return aQuestion("q").of(kind);
    }

    private static Amount amount(String number) {
        return new Amount(new BigDecimal(number));
    }
}
