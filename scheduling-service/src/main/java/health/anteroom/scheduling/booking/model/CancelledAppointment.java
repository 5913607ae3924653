package health.anteroom.scheduling.booking.model;

import java.time.Instant;

/** Cancelled; the time is free again. */
public record CancelledAppointment(Meeting meeting, Booking booking, CancelReason reason, Instant changedAt)
        implements Appointment {
    @Override
    public Claims claims() {
        return Claims.NONE;
    }

    @Override
    public AppointmentStatus status() {
        return AppointmentStatus.CANCELLED;
    }
}
