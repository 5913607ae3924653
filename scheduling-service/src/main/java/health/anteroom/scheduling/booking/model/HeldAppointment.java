package health.anteroom.scheduling.booking.model;

import java.time.Instant;

/** A time that someone keeps while they decide. */
public record HeldAppointment(Meeting meeting, Claims claims, HoldTime hold, Instant changedAt) implements Appointment {
    @Override
    public AppointmentStatus status() {
        return AppointmentStatus.HELD;
    }

    public HeldAppointment renewed(Instant now) {
        HoldTime longer = hold.renewed(now);
        return longer.equals(hold) ? this : new HeldAppointment(meeting, claims, longer, now);
    }

    public EndedHold released(Instant now) {
        return new EndedHold(meeting, hold, true, now);
    }

    public EndedHold expired(Instant now) {
        return new EndedHold(meeting, hold, false, now);
    }

    public BookedAppointment booked(Booking booking, Standing standing, Actor by) {
        return BookedAppointment.fresh(meeting, claims.withoutHolder(), booking, standing, by);
    }
}
