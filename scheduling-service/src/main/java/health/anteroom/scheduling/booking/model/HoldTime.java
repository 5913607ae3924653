package health.anteroom.scheduling.booking.model;

import java.time.Duration;
import java.time.Instant;

/** How long a hold lasts: ten minutes from each renewal, forty in all. */
public record HoldTime(Instant since, Instant until) {
    public static final Duration EACH = Duration.ofMinutes(10);
    public static final Duration AT_MOST = Duration.ofMinutes(40);
    public static final int MOST_PER_VISITOR = 2;
    /** Several people may share an address; whoever has no cookie is a new visitor with each call. */
    public static final int MOST_PER_NETWORK = 6;

    public static HoldTime from(Instant now) {
        return new HoldTime(now, now.plus(EACH));
    }

    public Instant renewableUntil() {
        return since.plus(AT_MOST);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    public HoldTime renewed(Instant now) {
        Instant longer = now.plus(EACH);
        Instant last = renewableUntil();
        Instant end = longer.isBefore(last) ? longer : last;
        return new HoldTime(since, end.isAfter(until) ? end : until);
    }
}
