package health.anteroom.intake.questionnaire;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * @param mostValues 1, or more where the question repeats
 * @param longest characters of words (Unicode code points)
 * @param least the smallest number that fits, if the questionnaire says so
 * @param most the largest
 */
public record AnswerLimits(
        int mostValues,
        int longest,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most) {
    public static final int LONGEST_WORDS = 5_000;
    public static final int MOST_VALUES = 50;

    public boolean holds(BigDecimal number) {
        return (least == null || number.compareTo(least) >= 0) && (most == null || number.compareTo(most) <= 0);
    }
}
