package health.anteroom.scheduling.availability;

import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.RoomId;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stretch that is taken.
 *
 * @param id of the appointment or hold
 * @param time the session itself
 * @param busy with its buffers
 * @param until when a hold lets go of it by itself; {@link Instant#MAX} when it does not
 */
public record TakenTime(String id, From from, TimeRange time, TimeRange busy, Instant until) {
    /** As the room has it: without buffers. */
    TakenTime inRoom() {
        return new TakenTime(id, from, time, time, until);
    }

    /** From whom it is taken, and for what; {@code room} is null where none was claimed. */
    public record From(
            ClinicianId clinician,
            OfferingId offering,
            @Nullable RoomId room) {}
}
