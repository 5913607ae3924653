package health.anteroom.scheduling.booking.model;

import java.time.Duration;
import java.time.Instant;

/**
 * By when a request should be answered, and when it ends without an answer: an hour before it would begin, so that nobody
 * sets out in vain. A day is enough to answer, or half of what is left.
 */
public record AnswerTimes(Instant dueAt, Instant endsAt) {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration NOTICE = Duration.ofHours(1);

    static AnswerTimes of(Instant askedAt, Instant start) {
        Instant noticed = start.minus(NOTICE);
        Instant endsAt = noticed.isAfter(askedAt) ? noticed : start;
        Duration half = Duration.between(askedAt, endsAt).dividedBy(2);
        Duration given = half.compareTo(LONGEST) < 0 ? half : LONGEST;
        return new AnswerTimes(askedAt.plus(given), endsAt);
    }
}
