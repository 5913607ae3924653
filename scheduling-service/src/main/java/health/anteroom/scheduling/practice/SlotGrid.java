package health.anteroom.scheduling.practice;

import java.time.Duration;

/** Starts lie at {@code offset}, {@code offset + interval}, … from where an open window starts. */
public record SlotGrid(Duration interval, Duration offset) {
    public SlotGrid {
        if (!interval.isPositive() || offset.isNegative()) {
            throw new IllegalArgumentException("a grid has a positive interval");
        }
    }
}
