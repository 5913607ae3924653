package health.anteroom.intake.response.model;

import health.anteroom.intake.questionnaire.AnswerValue.Lexical;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * FHIR's written forms of dates, times and links. A date may stop at the year or the month: people often know no more. See
 * <a href="https://hl7.org/fhir/R4/datatypes.html#primitive">R4 primitive types</a>.
 */
final class LexicalForms {
    private static final int LONGEST_URI = 2_000;
    private static final int MOST_DIGITS = 18;
    private static final Pattern SECONDS = Pattern.compile("\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?");

    private LexicalForms() {}

    static boolean fits(Lexical value) {
        try {
            return switch (value.form()) {
                case DATE -> isDate(value.value());
                case DATE_TIME -> value.value().contains("T") ? isMoment(value.value()) : isDate(value.value());
                case TIME -> SECONDS.matcher(value.value()).matches() && LocalTime.parse(value.value()) != null;
                case URI -> isLink(value.value());
            };
        } catch (DateTimeException | URISyntaxException malformed) {
            return false;
        }
    }

    /** A number that a person could mean: at most 18 digits in all. */
    static boolean isReasonable(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    private static boolean isDate(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).isAfter(Year.of(0));
            case 7 -> YearMonth.parse(text).getYear() > 0;
            case 10 -> LocalDate.parse(text).getYear() > 0;
            default -> false;
        };
    }

    private static boolean isMoment(String text) {
        return text.length() > 16
                && text.charAt(16) == ':'
                && OffsetDateTime.parse(text).getYear() > 0;
    }

    private static boolean isLink(String text) throws URISyntaxException {
        return text.length() <= LONGEST_URI && new URI(text).isAbsolute();
    }
}
