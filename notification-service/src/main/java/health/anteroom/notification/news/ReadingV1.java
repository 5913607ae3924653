package health.anteroom.notification.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code anteroom.reading.v1}, as this service uses it.
 *
 * @param revision how much there was to tell so far; only a higher one than before is news
 */
record ReadingV1(
        String client,
        long revision,
        boolean tell,
        @Nullable Instant at) {}
