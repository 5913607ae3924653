package health.anteroom.scheduling.availability.model;

/**
 * What stands against a clinician's open hours.
 *
 * @param busy the time of other appointments, buffers included, rounded outwards to ticks
 * @param off time off, which only the session itself must stay clear of
 * @param starts of the appointments that count towards the maximums
 */
public record Taken(Intervals busy, Intervals off, Starts starts) {
    public static final Taken NOTHING = new Taken(Intervals.NONE, Intervals.NONE, Starts.NONE);

    public static Taken busyWith(Intervals busy) {
        return new Taken(busy, Intervals.NONE, Starts.NONE);
    }

    public Taken off(Intervals timeOff) {
        return new Taken(busy, timeOff, starts);
    }

    public Taken counting(Starts counted) {
        return new Taken(busy, off, counted);
    }
}
