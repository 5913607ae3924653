package health.anteroom.scheduling.practice;

import java.time.Duration;

/**
 * How late and how often clients move or cancel an offering by themselves; later a person helps. Staff are not limited.
 *
 * @param moveNotice before the start; zero means until it begins
 * @param cancelNotice the same for cancelling
 * @param maximumMoves {@link Maximums#UNLIMITED} for no limit
 */
public record ChangeLimits(Duration moveNotice, Duration cancelNotice, int maximumMoves) {
    public static final ChangeLimits NONE = new ChangeLimits(Duration.ZERO, Duration.ZERO, Maximums.UNLIMITED);

    public ChangeLimits {
        if (moveNotice.isNegative() || cancelNotice.isNegative() || maximumMoves < 0) {
            throw new IllegalArgumentException("a limit is not negative");
        }
    }

    public boolean limitMoves() {
        return maximumMoves != Maximums.UNLIMITED;
    }
}
