package health.anteroom.scheduling.booking.model;

import java.time.Instant;

/** A time that belongs to a client, or is asked for and kept until someone answers. */
public record BookedAppointment(Meeting meeting, Claims claims, Booking booking, Standing standing, Instant changedAt)
        implements Appointment {
    @Override
    public AppointmentStatus status() {
        return standing.agreed() ? AppointmentStatus.BOOKED : AppointmentStatus.REQUESTED;
    }

    /** A new time has not been confirmed by anyone. */
    public BookedAppointment movedTo(Meeting elsewhere, Claims newClaims, Instant now) {
        return new BookedAppointment(elsewhere, newClaims, booking, standing.unconfirmed(), now);
    }

    public CancelledAppointment cancelled(CancelReason reason, Instant now) {
        return new CancelledAppointment(meeting, booking, reason, now);
    }

    public BookedAppointment confirmed(Instant now) {
        return standing.confirmed() ? this : standing(standing.confirmedByClient(), now);
    }

    public BookedAppointment attended(Attendance seen, Instant now) {
        return standing.attendance() == seen ? this : standing(standing.with(seen), now);
    }

    /** In another way or another room, at the same time. */
    public BookedAppointment takingPlace(MeetingPlace place, Claims newClaims, Instant now) {
        return new BookedAppointment(meeting.in(place), newClaims, booking, standing, now);
    }

    private BookedAppointment standing(Standing other, Instant now) {
        return new BookedAppointment(meeting, claims, booking, other, now);
    }
}
