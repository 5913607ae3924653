package health.anteroom.gateway.limits;

import java.time.Duration;

/** Whether one more is within a limit. */
public sealed interface Verdict {
    record Within() implements Verdict {}

    /**
     * @param retryAfter when the next one would be within
     */
    record TooMany(Duration retryAfter) implements Verdict {
        /** For {@code Retry-After}: whole seconds, at least one. */
        public int seconds() {
            return (int) Math.max(1, retryAfter.plusMillis(999).toSeconds());
        }
    }
}
