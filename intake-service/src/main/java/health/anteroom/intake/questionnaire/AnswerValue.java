package health.anteroom.intake.questionnaire;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One value of an answer, in the types of a FHIR R4 QuestionnaireResponse. What a person answered is never rendered, so
 * {@code toString} hides it everywhere.
 */
public sealed interface AnswerValue {
    String HIDDEN = "<hidden>";

    record Truth(boolean value) implements AnswerValue {
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /** 32 bits, as FHIR's integer. */
    record Whole(int value) implements AnswerValue {
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    record Amount(BigDecimal value) implements AnswerValue {
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /** A date, time, date with time or link, in FHIR's lexical form. */
    record Lexical(Form form, String value) implements AnswerValue {
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    record Words(String value) implements AnswerValue {
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /** An option of a public form may have no code, only the text that it shows. */
    record Code(
            @Nullable String system,
            @Nullable String code,
            @Nullable String display) implements AnswerValue {
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /** The kinds of {@link Lexical}. */
    enum Form {
        DATE,
        DATE_TIME,
        TIME,
        URI
    }
}
