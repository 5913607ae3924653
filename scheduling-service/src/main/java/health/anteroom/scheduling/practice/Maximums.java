package health.anteroom.scheduling.practice;

/** How many appointments one clinician takes in a local day and in an ISO week, of all kinds or of one offering; {@link #UNLIMITED} for no limit. */
public record Maximums(int perDay, int perWeek) {
    public static final int UNLIMITED = Integer.MAX_VALUE;
    public static final Maximums NONE = new Maximums(UNLIMITED, UNLIMITED);

    public Maximums {
        if (perDay < 1 || perWeek < 1) {
            throw new IllegalArgumentException("a maximum is at least one");
        }
    }

    public boolean limitsDays() {
        return perDay != UNLIMITED;
    }

    public boolean limitsWeeks() {
        return perWeek != UNLIMITED;
    }

    public boolean limit() {
        return limitsDays() || limitsWeeks();
    }
}
