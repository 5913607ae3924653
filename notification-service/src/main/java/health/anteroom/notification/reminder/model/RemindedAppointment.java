package health.anteroom.notification.reminder.model;

import java.time.Instant;

/**
 * This service's own copy of an appointment.
 *
 * @param linkVersion raised by scheduling to revoke the links that were sent before
 */
public record RemindedAppointment(
        Standing standing, Meeting meeting, int linkVersion, Booking booking, TimeSet timeSet) {
    public Instant start() {
        return meeting.start();
    }

    public boolean isBooked() {
        return standing == Standing.BOOKED;
    }

    /** The earliest moment at which somebody who has not heard of the last change would act on the old state. */
    Instant earliestStart() {
        return timeSet.before().filter(old -> old.isBefore(start())).orElse(start());
    }
}
