package health.anteroom.scheduling.availability;

import health.anteroom.scheduling.availability.model.SearchRange;
import health.anteroom.scheduling.practice.OfferingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param from first start asked for, in epoch seconds
 * @param to end of the starts asked for, exclusive
 * @param now holds that ended by then do not count
 * @param counting the offering whose starts are to be told apart from all; null where there is no maximum to count for
 * @param except an appointment whose start does not count, since it would move; empty for none
 */
public record TakenSearch(
        long from, long to, Instant now, @Nullable OfferingId counting, String except) {
    static TakenSearch counting(SearchRange range, SlotQuestion question) {
        return new TakenSearch(range.from(), range.to(), question.now(), question.offering(), question.moving());
    }
}
