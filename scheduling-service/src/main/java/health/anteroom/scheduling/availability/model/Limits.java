package health.anteroom.scheduling.availability.model;

import health.anteroom.scheduling.practice.OfferingLimits;
import org.jspecify.annotations.Nullable;

/** What hides a start whose time is free: the hours of an offering and maximums. Asked in forward order. */
final class Limits {
    private final DayEdges edges;
    private final DayLimits ofClinician;
    private final DayLimits ofOffering;

    private Limits(OpenHours hours, OfferingLimits limits, Taken taken) {
        this.edges = new DayEdges(hours, limits.bounds());
        this.ofClinician = new DayLimits(hours, hours.maximums(), taken.starts());
        this.ofOffering = new DayLimits(hours, limits.maximums(), taken.ofOffering());
    }

    /** Null where nothing is limited: then a search pays nothing for it. */
    static @Nullable Limits of(OpenHours hours, OfferingLimits limits, Taken taken) {
        return hours.maximums().limit() || limits.limit() ? new Limits(hours, limits, taken) : null;
    }

    /** The first instant at which a session might start again, or {@link IntervalCursor#FREE}. */
    long blockedUntil(long start, long end) {
        long edge = edges.blockedUntil(start, end);
        if (edge != IntervalCursor.FREE) {
            return edge;
        }
        long full = ofClinician.fullUntil(start);
        return full != IntervalCursor.FREE ? full : ofOffering.fullUntil(start);
    }
}
