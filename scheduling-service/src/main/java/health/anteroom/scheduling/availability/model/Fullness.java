package health.anteroom.scheduling.availability.model;

import health.anteroom.scheduling.practice.SlotTerms;

/** Which maximum leaves no place for one more, the clinician's or the offering's. */
public enum Fullness {
    PLACE_LEFT,
    DAY_FULL,
    WEEK_FULL;

    public static Fullness of(OpenHours hours, SlotTerms slots, Taken taken, long start) {
        Fullness clinicians = new DayLimits(hours, hours.maximums(), taken.starts()).fullness(start);
        return clinicians != PLACE_LEFT
                ? clinicians
                : new DayLimits(hours, slots.limits().maximums(), taken.ofOffering()).fullness(start);
    }
}
