package health.anteroom.kit.time;

import java.time.Instant;
import java.util.Optional;

/** Something that acts at due times of practice time; asked by local control so that a travelled clock skips nothing. */
public interface DueSource {
    /** The next due time after the present one. */
    Optional<Instant> nextDue();

    /** How many things are due at the present practice time and not done yet. */
    int overdue();
}
