package health.anteroom.scheduling.practice;

import java.time.Duration;

/** Everything of an offering that decides which starts there are. */
public record SlotTerms(Duration duration, Buffers buffers, SlotGrid grid, BookingReach reach, OfferingLimits limits) {
    public SlotTerms {
        if (!duration.isPositive()) {
            throw new IllegalArgumentException("a session takes time");
        }
    }

    /** Without limits of its own. */
    public SlotTerms(Duration duration, Buffers buffers, SlotGrid grid, BookingReach reach) {
        this(duration, buffers, grid, reach, OfferingLimits.NONE);
    }

    /** The plain case: back to back, at any time ahead. */
    public static SlotTerms lasting(Duration duration) {
        return new SlotTerms(duration, Buffers.NONE, new SlotGrid(duration, Duration.ZERO), BookingReach.ANY);
    }

    public SlotTerms lastingInstead(Duration other) {
        return new SlotTerms(other, buffers, grid, reach, limits);
    }

    public SlotTerms within(OfferingLimits others) {
        return new SlotTerms(duration, buffers, grid, reach, others);
    }
}
