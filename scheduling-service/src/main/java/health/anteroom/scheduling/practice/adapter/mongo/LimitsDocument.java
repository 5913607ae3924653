package health.anteroom.scheduling.practice.adapter.mongo;

import health.anteroom.scheduling.practice.DayBounds;
import health.anteroom.scheduling.practice.Maximums;
import health.anteroom.scheduling.practice.OfferingLimits;
import org.bson.Document;

/** An offering's limits inside its document; what is not limited is not there. Times are minutes since midnight. */
final class LimitsDocument {
    private static final String PER_DAY = "maximumPerDay";
    private static final String PER_WEEK = "maximumPerWeek";
    private static final String EARLIEST = "earliest";
    private static final String LATEST = "latest";

    private LimitsDocument() {}

    static Document write(OfferingLimits limits) {
        Document document = new Document(EARLIEST, limits.bounds().earliest());
        if (limits.maximums().limitsDays()) {
            document.append(PER_DAY, limits.maximums().perDay());
        }
        if (limits.maximums().limitsWeeks()) {
            document.append(PER_WEEK, limits.maximums().perWeek());
        }
        return limits.bounds().hasLatest()
                ? document.append(LATEST, limits.bounds().latest())
                : document;
    }

    static OfferingLimits read(Document stored) {
        return new OfferingLimits(
                new Maximums(
                        stored.getInteger(PER_DAY, Maximums.UNLIMITED),
                        stored.getInteger(PER_WEEK, Maximums.UNLIMITED)),
                new DayBounds(stored.getInteger(EARLIEST, 0), stored.getInteger(LATEST, DayBounds.OPEN_END)));
    }
}
