package health.anteroom.notification.news;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The word that there is something new for one client.
 *
 * @param heard how much there was to tell when this service last heard of it
 * @param due when it is to be sent; empty when nothing waits
 * @param attempts of the one that waits
 * @param told when the last one left
 */
record NewsWord(long heard, Optional<Instant> due, int attempts, Optional<Instant> told) {
    static final NewsWord NONE = new NewsWord(0, Optional.empty(), 0, Optional.empty());

    private static final Duration APART = Duration.ofDays(1);
    private static final Duration RETRY = Duration.ofMinutes(10);
    private static final int MOST_ATTEMPTS = 8;

    /** No earlier than a day after the last one. */
    Instant notBefore(Instant now) {
        return told.map(at -> at.plus(APART)).filter(now::isBefore).orElse(now);
    }

    NewsWord hearing(long revision, Optional<Instant> at) {
        return new NewsWord(revision, due.or(() -> at), due.isPresent() ? attempts : 0, told);
    }

    NewsWord dueAt(Instant at) {
        return new NewsWord(heard, Optional.of(at), attempts, told);
    }

    NewsWord settled() {
        return new NewsWord(heard, Optional.empty(), 0, told);
    }

    NewsWord sent(Instant now) {
        return new NewsWord(heard, Optional.empty(), 0, Optional.of(now));
    }

    /** One more try is due later, unless this one ends well; after many it is given up. */
    NewsWord tried(Instant now) {
        return attempts + 1 >= MOST_ATTEMPTS
                ? settled()
                : new NewsWord(heard, Optional.of(now.plus(RETRY)), attempts + 1, told);
    }
}
