package health.anteroom.scheduling.availability.application;

import health.anteroom.scheduling.availability.model.Intervals;
import health.anteroom.scheduling.availability.model.OpenHours;
import health.anteroom.scheduling.availability.model.TimeOffIntervals;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.PracticeSetup;
import health.anteroom.scheduling.practice.Schedule;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Each clinician's hours, expanded once and kept until their schedule or the practice's holidays change. */
final class ExpandedHours {
    private final Map<ClinicianId, Expanded> kept = new ConcurrentHashMap<>();

    Expanded of(Clinician clinician, PracticeSetup setup) {
        Expanded known = kept.get(clinician.id());
        if (known != null && known.isOf(clinician.schedule(), setup)) {
            return known;
        }
        Schedule schedule = clinician.schedule();
        OpenHours hours = new OpenHours(schedule.rule(), setup.holidaysIn(schedule.zone()));
        Expanded fresh = new Expanded(schedule, setup, hours, TimeOffIntervals.of(schedule));
        kept.put(clinician.id(), fresh);
        return fresh;
    }

    /** One schedule in one practice, as the engine reads it. */
    record Expanded(Schedule schedule, PracticeSetup setup, OpenHours hours, Intervals off) {
        /** The very object: memory holds one for each revision, and comparing a year of overrides would cost more. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Schedule now, PracticeSetup setupNow) {
            return schedule == now && setup == setupNow;
        }
    }
}
