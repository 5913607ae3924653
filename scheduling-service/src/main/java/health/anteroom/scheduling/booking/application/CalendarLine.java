package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.availability.TakenTime;
import health.anteroom.scheduling.booking.model.AppointmentStatus;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What memory keeps of one appointment: enough to find it, never a name. */
public record CalendarLine(
        String id, AppointmentStatus status, @Nullable ClientId client, Occupied occupied, Instant changedAt) {

    public Optional<ClientId> ofClient() {
        return Optional.ofNullable(client);
    }

    /** Whether it stands in the calendar now. */
    boolean standsAt(Instant now) {
        return switch (status) {
            case HELD -> occupied.until.isAfter(now);
            case REQUESTED, BOOKED -> true;
            case CANCELLED, RELEASED, EXPIRED -> false;
        };
    }

    boolean isEndedHold() {
        return status == AppointmentStatus.RELEASED || status == AppointmentStatus.EXPIRED;
    }

    /** Whether it ends by itself one day: a hold, or a request that nobody answers. */
    boolean endsByItself() {
        return status == AppointmentStatus.HELD || status == AppointmentStatus.REQUESTED;
    }

    /** Until when it keeps its time if nobody does anything: a hold until it is over, anything else for as long as it is there. */
    Instant takenUntil() {
        return status == AppointmentStatus.HELD ? occupied.until : Instant.MAX;
    }

    /** The time of a clinician, perhaps in a room; {@code until} is when it ends by itself, else far away. */
    public record Occupied(TakenTime.From from, TimeRange time, TimeRange busy, Instant until) {
        public ClinicianId clinician() {
            return from.clinician();
        }
    }
}
