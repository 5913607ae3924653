package health.anteroom.scheduling.booking.model;

import java.time.Instant;

/** A hold that was let go, or that ran out. It claims nothing, and is kept a while so that a retry gets its true answer. */
public record EndedHold(Meeting meeting, HoldTime hold, boolean released, Instant changedAt) implements Appointment {
    @Override
    public Claims claims() {
        return Claims.NONE;
    }

    @Override
    public AppointmentStatus status() {
        return released ? AppointmentStatus.RELEASED : AppointmentStatus.EXPIRED;
    }
}
