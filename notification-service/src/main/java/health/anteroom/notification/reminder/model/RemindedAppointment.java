package health.anteroom.notification.reminder.model;

import java.time.Instant;

/**
 * This service's own copy of an appointment.
 *
 * @param living {@code BOOKED} or {@code REQUESTED}: as what it would come back from a cancellation
 * @param linkVersion raised by scheduling to revoke the links that were sent before
 * @param change the newest of those that concern the client
 * @param timeRevision the revision that set what a message tells; part of every occurrence id, so that a time that comes
 *     back is told again
 */
public record RemindedAppointment(
        Standing standing,
        Standing living,
        Meeting meeting,
        int linkVersion,
        Booking booking,
        Change change,
        Version version,
        long timeRevision) {
    public Instant start() {
        return meeting.start();
    }

    /** Whether its client and its clinician meet, or met. */
    public boolean bringsTogether() {
        return !standing.isTakenBack() && !booking.unproven();
    }

    public boolean isBooked() {
        return standing == Standing.BOOKED;
    }
}
