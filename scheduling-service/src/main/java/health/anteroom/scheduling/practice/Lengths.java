package health.anteroom.scheduling.practice;

import java.time.Duration;

/** Durations as people write them: {@code PT80M} rather than {@code PT1H20M}, {@code P60D} rather than {@code PT1440H}. */
public final class Lengths {
    private Lengths() {}

    public static String text(Duration length) {
        if (!length.isZero() && length.toSeconds() % Duration.ofDays(1).toSeconds() == 0) {
            return "P" + length.toDays() + "D";
        }
        return length.toSeconds() % 60 == 0 ? "PT" + length.toMinutes() + "M" : length.toString();
    }
}
