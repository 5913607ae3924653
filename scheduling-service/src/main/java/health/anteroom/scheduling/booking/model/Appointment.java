package health.anteroom.scheduling.booking.model;

import java.time.Instant;

/** An appointment, from the hold to its end. */
public sealed interface Appointment permits HeldAppointment, EndedHold, ClientAppointment {
    Meeting meeting();

    /** What it has for itself alone, now. */
    Claims claims();

    AppointmentStatus status();

    /** When it became so. */
    Instant changedAt();
}
