package health.anteroom.scheduling.practice;

/**
 * A stretch of one local day in minutes since its midnight; the end is exclusive and may be 24:00 (1440). Hours over
 * midnight are two ranges, the first until 24:00.
 */
public record LocalTimeRange(int fromMinute, int toMinute) implements Comparable<LocalTimeRange> {
    public static final int DAY = 24 * 60;

    public LocalTimeRange {
        if (fromMinute < 0 || toMinute > DAY || fromMinute >= toMinute) {
            throw new IllegalArgumentException("a local range lies within one day and ends after it starts");
        }
    }

    boolean meets(LocalTimeRange later) {
        return later.fromMinute <= toMinute;
    }

    LocalTimeRange joinedWith(LocalTimeRange later) {
        return new LocalTimeRange(fromMinute, Math.max(toMinute, later.toMinute));
    }

    @Override
    public int compareTo(LocalTimeRange other) {
        return fromMinute != other.fromMinute
                ? Integer.compare(fromMinute, other.fromMinute)
                : Integer.compare(toMinute, other.toMinute);
    }
}
