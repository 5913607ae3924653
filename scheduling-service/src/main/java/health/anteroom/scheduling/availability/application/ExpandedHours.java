package health.anteroom.scheduling.availability.application;

import health.anteroom.scheduling.availability.model.Intervals;
import health.anteroom.scheduling.availability.model.OpenHours;
import health.anteroom.scheduling.availability.model.TimeOffIntervals;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Schedule;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Each clinician's hours, expanded once and kept until their schedule changes. */
final class ExpandedHours {
    private final Map<ClinicianId, Expanded> kept = new ConcurrentHashMap<>();

    Expanded of(Clinician clinician) {
        Expanded known = kept.get(clinician.id());
        if (known != null && known.isOf(clinician.schedule())) {
            return known;
        }
        Schedule schedule = clinician.schedule();
        Expanded fresh = new Expanded(schedule, new OpenHours(schedule.rule()), TimeOffIntervals.of(schedule));
        kept.put(clinician.id(), fresh);
        return fresh;
    }

    /** One schedule as the engine reads it. */
    record Expanded(Schedule schedule, OpenHours hours, Intervals off) {
        /** The very object: memory holds one for each revision, and comparing a year of overrides would cost more. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Schedule now) {
            return schedule == now;
        }
    }
}
