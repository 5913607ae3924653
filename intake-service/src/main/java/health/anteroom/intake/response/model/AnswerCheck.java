package health.anteroom.intake.response.model;

import health.anteroom.intake.questionnaire.AnswerLimits;
import health.anteroom.intake.questionnaire.AnswerOption;
import health.anteroom.intake.questionnaire.AnswerValue;
import health.anteroom.intake.questionnaire.AnswerValue.Form;
import health.anteroom.intake.questionnaire.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether values answer a question, with kind words where they do not. A choice is kept as its option stands there. */
public final class AnswerCheck {
    private static final String NOT_AN_OPTION = "This is not one of the choices here.";

    private final Question question;
    private final AnswerLimits limits;
    private final List<AnswerFlaw> flaws = new ArrayList<>();

    private AnswerCheck(Question question) {
        this.question = question;
        this.limits = question.shape().limits();
    }

    public static AnswerVerdict of(Question question, List<AnswerValue> values) {
        return new AnswerCheck(question).verdict(values);
    }

    private AnswerVerdict verdict(List<AnswerValue> values) {
        if (values.size() > limits.mostValues()) {
            flaws.add(new AnswerFlaw(
                    "/answer",
                    limits.mostValues() == 1 ? "There is room for one answer here." : "That is more than fits here."));
            return new AnswerVerdict.DoesNotFit(flaws);
        }
        List<AnswerValue> kept = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            AnswerValue value = values.get(i);
            Optional<String> flaw = flaw(value);
            int place = i;
            flaw.ifPresentOrElse(
                    words -> flaws.add(new AnswerFlaw("/answer/" + place, words)),
                    () -> keep(question.optionFor(value), value, kept));
        }
        return flaws.isEmpty() ? new AnswerVerdict.Fits(kept) : new AnswerVerdict.DoesNotFit(flaws);
    }

    /** A choice is made or not: chosen twice, it is kept once. */
    private static void keep(Optional<AnswerOption> option, AnswerValue value, List<AnswerValue> kept) {
        AnswerValue next = option.map(AnswerOption::value).orElse(value);
        if (option.isEmpty() || !kept.contains(next)) {
            kept.add(next);
        }
    }

    private Optional<String> flaw(AnswerValue value) {
        return switch (question.shape().kind()) {
            case BOOLEAN -> value instanceof AnswerValue.Truth ? fits() : is("Yes or no would fit here.");
            case INTEGER ->
                value instanceof AnswerValue.Whole whole
                        ? chosen(value, number(BigDecimal.valueOf(whole.value())))
                        : is("A whole number would fit here.");
            case DECIMAL ->
                value instanceof AnswerValue.Amount amount
                        ? chosen(value, number(amount.value()))
                        : is("A number would fit here.");
            case DATE -> lexical(value, Form.DATE, "That doesn't look like a date yet.");
            case DATE_TIME -> lexical(value, Form.DATE_TIME, "That doesn't look like a date and time yet.");
            case TIME -> lexical(value, Form.TIME, "That doesn't look like a time yet.");
            case URL -> lexical(value, Form.URI, "That doesn't look like a web address yet.");
            case WORDS ->
                value instanceof AnswerValue.Words words
                        ? chosen(value, words(words.value()))
                        : is("Words would fit here.");
            case CHOICE -> question.optionFor(value).isPresent() ? fits() : is(NOT_AN_OPTION);
            case OPEN_CHOICE -> open(value);
            case NOT_ON_A_PAGE -> is("This can be kept for when you meet; it has no place on this page yet.");
        };
    }

    private Optional<String> open(AnswerValue value) {
        if (question.optionFor(value).isPresent()) {
            return fits();
        }
        return value instanceof AnswerValue.Words words ? words(words.value()) : is(NOT_AN_OPTION);
    }

    /** Numbers and words may come with options too, and then it is one of them. */
    private Optional<String> chosen(AnswerValue value, Optional<String> flaw) {
        boolean offered = !question.shape().options().isEmpty();
        return offered && question.optionFor(value).isEmpty() ? is(NOT_AN_OPTION) : flaw;
    }

    private Optional<String> words(String text) {
        if (text.isBlank()) {
            return is("There is nothing written here. You can leave it, or say \"not yet\".");
        }
        return text.codePointCount(0, text.length()) <= limits.longest()
                ? fits()
                : is("That is a little long for this box: %,d characters fit.".formatted(limits.longest()));
    }

    private Optional<String> number(BigDecimal value) {
        return limits.holds(value) && LexicalForms.isReasonable(value)
                ? fits()
                : is("That number is outside of what fits here.");
    }

    private static Optional<String> lexical(AnswerValue value, Form form, String flaw) {
        return value instanceof AnswerValue.Lexical lexical && lexical.form() == form && LexicalForms.fits(lexical)
                ? fits()
                : is(flaw);
    }

    private static Optional<String> fits() {
        return Optional.empty();
    }

    private static Optional<String> is(String flaw) {
        return Optional.of(flaw);
    }
}
