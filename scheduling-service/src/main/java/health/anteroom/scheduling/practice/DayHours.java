package health.anteroom.scheduling.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The open hours of one local day: sorted, and whatever overlapped or touched is one range. */
public record DayHours(List<LocalTimeRange> ranges) {
    public static final DayHours CLOSED = new DayHours(List.of());

    public DayHours {
        ranges = List.copyOf(ranges);
    }

    public static DayHours of(Collection<LocalTimeRange> ranges) {
        List<LocalTimeRange> joined = new ArrayList<>();
        for (LocalTimeRange next : ranges.stream().sorted().toList()) {
            if (!joined.isEmpty() && joined.getLast().meets(next)) {
                joined.set(joined.size() - 1, joined.getLast().joinedWith(next));
            } else {
                joined.add(next);
            }
        }
        return new DayHours(joined);
    }
}
