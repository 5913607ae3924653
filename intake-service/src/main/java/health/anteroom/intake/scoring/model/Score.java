package health.anteroom.intake.scoring.model;

import java.util.Optional;

/**
 * What a measure comes to.
 *
 * @param total only where the published rule allows one
 * @param missing items without an answer
 */
public record Score(String measure, Optional<Total> total, int missing) {
    /** A total and its band. */
    public record Total(int value, String band) {
        @Override
        public String toString() {
            return "<hidden>";
        }
    }

    public boolean isComplete() {
        return missing == 0;
    }
}
