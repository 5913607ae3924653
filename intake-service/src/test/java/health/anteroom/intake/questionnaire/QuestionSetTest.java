package health.anteroom.intake.questionnaire;

import static health.anteroom.intake.questionnaire.AQuestion.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.intake.questionnaire.AnswerValue.Amount;
import health.anteroom.intake.questionnaire.AnswerValue.Code;
import health.anteroom.intake.questionnaire.AnswerValue.Form;
import health.anteroom.intake.questionnaire.AnswerValue.Lexical;
import health.anteroom.intake.questionnaire.AnswerValue.Truth;
import health.anteroom.intake.questionnaire.AnswerValue.Whole;
import health.anteroom.intake.questionnaire.AnswerValue.Words;
import health.anteroom.intake.questionnaire.Condition.Operator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionSetTest {
    private static final Code YES = new Code("s", "yes", "Yes");

    @Test
    void countsNotYetAndInPersonAsAnswersAndUnknownOnesNot() {
        QuestionSet set = set(
                aQuestion("a").build(), aQuestion("b").build(), aQuestion("c").build());

        assertThat(set.progress(Set.of(), Map.of())).isEqualTo(new Progress(0, 3));
        assertThat(set.progress(Set.of("a", "c"), Map.of())).isEqualTo(new Progress(2, 3));
        assertThat(set.progress(Set.of("gone"), Map.of())).isEqualTo(new Progress(0, 3));
        assertThat(set.branches()).isFalse();
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(Operator.EXISTS, new Truth(true), List.of(new Words("x")), true),
                Arguments.of(Operator.EXISTS, new Truth(true), List.of(), false),
                Arguments.of(Operator.EXISTS, new Truth(false), List.of(), true),
                Arguments.of(Operator.EXISTS, new Truth(false), List.of(new Words("x")), false),
                Arguments.of(Operator.EQUAL, YES, List.of(new Code("s", "yes", "another display")), true),
                Arguments.of(Operator.EQUAL, YES, List.of(new Code("s", "no", "Yes")), false),
                Arguments.of(Operator.EQUAL, YES, List.of(new Code("s", "no", null), YES), true),
                Arguments.of(Operator.EQUAL, YES, List.of(), false),
                Arguments.of(Operator.EQUAL, new Whole(3), List.of(new Amount(new BigDecimal("3.0"))), true),
                Arguments.of(Operator.EQUAL, new Code(null, "yes", null), List.of(YES), true),
                Arguments.of(Operator.EQUAL, new Code(null, "no", null), List.of(YES), false),
                Arguments.of(Operator.EQUAL, new Code("t", "yes", null), List.of(YES), false),
                Arguments.of(Operator.LESS, at("10:00:00Z"), List.of(at("11:00:00+02:00")), true),
                Arguments.of(Operator.LESS, at("10:00:00Z"), List.of(at("09:00:00-05:00")), false),
                Arguments.of(Operator.EQUAL, at("10:00:00Z"), List.of(at("12:00:00+02:00")), true),
                Arguments.of(Operator.EQUAL, at("10:00:00Z"), List.of(at("10:00:00+02:00")), false),
                Arguments.of(Operator.LESS, at("10:00:00Z"), List.of(new Lexical(Form.DATE_TIME, "2027-02")), true),
                Arguments.of(Operator.NOT_EQUAL, YES, List.of(new Code("s", "no", null)), true),
                Arguments.of(Operator.NOT_EQUAL, YES, List.of(YES), false),
                Arguments.of(Operator.NOT_EQUAL, YES, List.of(), false),
                Arguments.of(Operator.GREATER, new Whole(3), List.of(new Whole(4)), true),
                Arguments.of(Operator.GREATER, new Whole(3), List.of(new Whole(3)), false),
                Arguments.of(Operator.LESS, new Whole(3), List.of(new Whole(2)), true),
                Arguments.of(Operator.LESS, new Whole(3), List.of(new Whole(3)), false),
                Arguments.of(Operator.AT_LEAST, new Whole(3), List.of(new Whole(3)), true),
                Arguments.of(Operator.AT_LEAST, new Whole(3), List.of(new Whole(2)), false),
                Arguments.of(Operator.AT_MOST, new Whole(3), List.of(new Whole(3)), true),
                Arguments.of(Operator.AT_MOST, new Whole(3), List.of(new Words("4")), false),
                Arguments.of(
                        Operator.LESS,
                        new Lexical(Form.DATE, "2026-11-24"),
                        List.of(new Lexical(Form.DATE, "2026-03-01")),
                        true));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void asksByEveryOperatorOfFhir(Operator operator, AnswerValue expected, List<AnswerValue> given, boolean asked) {
        QuestionSet set = set(
                aQuestion("a").build(),
                aQuestion("b").when(all(new Condition("a", operator, expected))).build());

        assertThat(set.asked(Map.of("a", given)).size()).isEqualTo(asked ? 2 : 1);
    }

    @Test
    void countsAnAnswerToAQuestionThatIsNotAskedAsNotGiven() {
        QuestionSet set = set(
                aQuestion("a").build(),
                aQuestion("b").when(all(is("a", YES))).build(),
                aQuestion("c").when(all(is("b", YES))).build());

        assertThat(set.asked(Map.of("a", List.of(YES), "b", List.of(YES)))).hasSize(3);
        assertThat(set.asked(Map.of("b", List.of(YES))))
                .extracting(Question::linkId)
                .containsExactly("a");
    }

    @Test
    void demandsAllOrAnyAndTheGroupsAround() {
        Condition a = is("a", YES);
        Condition b = is("b", YES);
        QuestionSet set = set(
                aQuestion("a").build(),
                aQuestion("b").build(),
                aQuestion("all").when(all(a, b)).build(),
                aQuestion("any").when(new Enablement.Any(List.of(a, b))).build(),
                aQuestion("nested").when(all(a)).when(all(b)).build());

        assertThat(set.asked(Map.of("a", List.of(YES))))
                .extracting(Question::linkId)
                .containsExactly("a", "b", "any");
        assertThat(set.asked(Map.of("a", List.of(YES), "b", List.of(YES)))).hasSize(5);
    }

    private static Lexical at(String time) {
        return new Lexical(Form.DATE_TIME, "2027-03-14T" + time);
    }

    private static Condition is(String question, AnswerValue expected) {
        return new Condition(question, Operator.EQUAL, expected);
    }

    private static Enablement.Rule all(Condition... conditions) {
        return new Enablement.All(List.of(conditions));
    }

    private static QuestionSet set(Question... questions) {
        return new QuestionSet(new QuestionnaireVersion("q", "1"), "Title", null, List.of(questions));
    }
}
