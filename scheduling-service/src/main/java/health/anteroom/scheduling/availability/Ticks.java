package health.anteroom.scheduling.availability;

/** Time is claimed in steps of five minutes, outwards; the engine rounds the same way, so that listed is bookable. */
public final class Ticks {
    public static final long SECONDS = 300;

    private Ticks() {}

    public static long floor(long epochSecond) {
        return Math.floorDiv(epochSecond, SECONDS) * SECONDS;
    }

    public static long ceil(long epochSecond) {
        return Math.ceilDiv(epochSecond, SECONDS) * SECONDS;
    }
}
