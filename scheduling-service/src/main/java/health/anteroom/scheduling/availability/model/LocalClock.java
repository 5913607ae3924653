package health.anteroom.scheduling.availability.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * Local minutes of a date as epoch seconds. A local time in a daylight-saving gap does not exist and becomes the instant
 * of the change, so that hours are shortened exactly; one that exists twice is the first. Hence later local times never
 * come out earlier.
 */
final class LocalClock {
    private final ZoneRules rules;

    LocalClock(ZoneId zone) {
        this.rules = zone.getRules();
    }

    long epochSecond(LocalDate date, int minute) {
        LocalDateTime local = LocalDateTime.of(date, LocalTime.MIDNIGHT).plusMinutes(minute);
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition gap = rules.getTransition(local);
            return gap.toEpochSecond();
        }
        return local.toEpochSecond(offsets.getFirst());
    }

    LocalDays days() {
        return new LocalDays(rules);
    }
}
