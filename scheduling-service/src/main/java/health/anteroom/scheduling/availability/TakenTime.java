package health.anteroom.scheduling.availability;

import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.Instant;

/**
 * One stretch that is taken from a clinician.
 *
 * @param id of the appointment or hold
 * @param time the session itself
 * @param busy with its buffers
 * @param until when a hold lets go of it by itself; {@link Instant#MAX} when it does not
 */
public record TakenTime(String id, ClinicianId clinician, TimeRange time, TimeRange busy, Instant until) {}
