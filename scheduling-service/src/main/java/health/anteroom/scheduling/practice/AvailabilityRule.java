package health.anteroom.scheduling.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/**
 * When a clinician sees people, as they would say it: local hours in their own zone. An override replaces the weekly
 * hours of its date; with no hours it closes the date. A holiday of the practice closes a date too, but an override of
 * that date is the clinician's own word and wins.
 */
public record AvailabilityRule(
        ZoneId zone, Map<DayOfWeek, DayHours> weekly, Map<LocalDate, DayHours> overrides, Maximums maximums) {

    public AvailabilityRule {
        weekly = Map.copyOf(weekly);
        overrides = Map.copyOf(overrides);
    }

    /** No hours yet. */
    public static AvailabilityRule closed(ZoneId zone) {
        return new AvailabilityRule(zone, Map.of(), Map.of(), Maximums.NONE);
    }

    public DayHours on(LocalDate date, Set<LocalDate> holidays) {
        DayHours override = overrides.get(date);
        if (override != null) {
            return override;
        }
        return holidays.contains(date) ? DayHours.CLOSED : weekly.getOrDefault(date.getDayOfWeek(), DayHours.CLOSED);
    }

    public AvailabilityRule in(ZoneId other) {
        return new AvailabilityRule(other, weekly, overrides, maximums);
    }
}
