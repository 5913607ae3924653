package health.anteroom.intake.scoring.model;

import health.anteroom.intake.scoring.model.Instrument.MissingRule;
import java.util.Map;
import java.util.Optional;

/** Sums an instrument's items. */
public final class Scorer {
    private static final int MOST_MISSING = 2;

    private Scorer() {}

    /**
     * @param values item → value; an item without an answer is not in it
     */
    public static Score score(Instrument instrument, Map<String, Integer> values) {
        int size = instrument.items().size();
        int answered =
                (int) instrument.items().stream().filter(values::containsKey).count();
        int sum = instrument.items().stream()
                .mapToInt(item -> values.getOrDefault(item, 0))
                .sum();
        int missing = size - answered;
        if (missing == 0) {
            return new Score(instrument.measure(), total(instrument, sum), missing);
        }
        boolean prorated = instrument.missing() == MissingRule.PRORATE_UP_TO_TWO && missing <= MOST_MISSING;
        return new Score(
                instrument.measure(),
                prorated ? total(instrument, halfUp(sum * size, answered)) : Optional.empty(),
                missing);
    }

    private static Optional<Score.Total> total(Instrument instrument, int sum) {
        return Optional.of(new Score.Total(sum, instrument.bandOf(sum)));
    }

    private static int halfUp(int dividend, int divisor) {
        return (2 * dividend + divisor) / (2 * divisor);
    }
}
