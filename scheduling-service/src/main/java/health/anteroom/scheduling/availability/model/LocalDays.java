package health.anteroom.scheduling.availability.model;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * The local dates of instants that are asked in forward order, as a calendar on the wall shows them. Where clocks go back
 * over midnight a date comes, goes, and comes again; so a date is read off the clock, never counted from its midnight.
 */
final class LocalDays {
    private static final long DAY = 86_400;

    private final ZoneRules rules;
    private long offset;
    private long offsetEnds = Long.MIN_VALUE;

    LocalDays(ZoneRules rules) {
        this.rules = rules;
    }

    /** The local epoch day. */
    long at(long epochSecond) {
        if (epochSecond >= offsetEnds) {
            Instant instant = Instant.ofEpochSecond(epochSecond);
            ZoneOffsetTransition next = rules.nextTransition(instant);
            offset = rules.getOffset(instant).getTotalSeconds();
            offsetEnds = next == null ? Long.MAX_VALUE : next.toEpochSecond();
        }
        return Math.floorDiv(epochSecond + offset, DAY);
    }

    /** Until when that date lasts for now: to its midnight, or until the clocks change. */
    long ends(long epochDay) {
        return Math.min((epochDay + 1) * DAY - offset, offsetEnds);
    }
}
