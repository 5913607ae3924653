package health.anteroom.scheduling.practice;

/**
 * Between which local times of the clinician's day an offering takes place, in minutes since midnight: it starts at
 * {@code earliest} or later, and ends by {@code latest} of the date on which it starts, which may be 24:00 (1440). Without
 * a latest a session may run over midnight. Bounds only hide starts; the grid stays where the window put it.
 */
public record DayBounds(int earliest, int latest) {
    public static final int OPEN_END = Integer.MAX_VALUE;
    public static final DayBounds NONE = new DayBounds(0, OPEN_END);

    public DayBounds {
        if (earliest < 0 || latest <= earliest || (latest > LocalTimeRange.DAY && latest != OPEN_END)) {
            throw new IllegalArgumentException("bounds lie within one day, the latest after the earliest");
        }
    }

    public boolean limits() {
        return !equals(NONE);
    }

    public boolean hasLatest() {
        return latest != OPEN_END;
    }
}
