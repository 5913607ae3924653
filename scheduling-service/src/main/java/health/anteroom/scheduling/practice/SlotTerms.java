package health.anteroom.scheduling.practice;

import java.time.Duration;

/** Everything of an offering that decides which starts there are. */
public record SlotTerms(Duration duration, Buffers buffers, SlotGrid grid, BookingReach reach) {
    public SlotTerms {
        if (!duration.isPositive()) {
            throw new IllegalArgumentException("a session takes time");
        }
    }

    /** The plain case: back to back, at any time ahead. */
    public static SlotTerms lasting(Duration duration) {
        return new SlotTerms(duration, Buffers.NONE, new SlotGrid(duration, Duration.ZERO), BookingReach.ANY);
    }

    public SlotTerms lastingInstead(Duration other) {
        return new SlotTerms(other, buffers, grid, reach);
    }
}
