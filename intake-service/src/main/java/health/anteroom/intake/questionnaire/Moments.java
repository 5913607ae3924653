package health.anteroom.intake.questionnaire;

import health.anteroom.intake.questionnaire.AnswerValue.Form;
import health.anteroom.intake.questionnaire.AnswerValue.Lexical;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The order of written dates and times. */
final class Moments {
    private Moments() {}

    /** Moments by the instant that they are, wherever they were written; dates, and what stops at the day, as written. */
    static int compare(Lexical left, Lexical right) {
        if (left.form() == Form.DATE_TIME && right.form() == Form.DATE_TIME) {
            try {
                return moment(left).compareTo(moment(right));
            } catch (DateTimeException partial) {
                return left.value().compareTo(right.value());
            }
        }
        return left.value().compareTo(right.value());
    }

    private static Instant moment(Lexical value) {
        return OffsetDateTime.parse(value.value()).toInstant();
    }
}
