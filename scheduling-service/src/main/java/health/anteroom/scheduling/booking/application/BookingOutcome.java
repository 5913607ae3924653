package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.booking.model.Appointment;

/** How a booking ended. */
public sealed interface BookingOutcome permits BookingOutcome.Booked, BookingRefusal {
    /** Booked or requested, by this call or by the same one before. */
    record Booked(Stored<Appointment> now) implements BookingOutcome {}
}
