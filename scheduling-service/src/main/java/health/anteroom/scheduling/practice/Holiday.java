package health.anteroom.scheduling.practice;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A date on which the practice is closed, each clinician in their own local time.
 *
 * @param zone only for those who work in that zone; null for everyone
 */
public record Holiday(LocalDate date, String name, @Nullable ZoneId zone) {
    boolean closes(ZoneId clinicians) {
        return zone == null || zone.equals(clinicians);
    }
}
