package health.anteroom.scheduling.practice;

import java.time.Duration;

/** Quiet time around a session. The buffers of two neighbours add up. */
public record Buffers(Duration before, Duration after) {
    public static final Buffers NONE = new Buffers(Duration.ZERO, Duration.ZERO);
}
