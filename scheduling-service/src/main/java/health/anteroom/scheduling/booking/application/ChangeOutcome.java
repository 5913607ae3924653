package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import health.anteroom.scheduling.booking.model.Appointment;

/** How a change of an appointment ended. */
public sealed interface ChangeOutcome permits ChangeOutcome.Done, BookingRefusal {
    /** As wanted, done now or before; and how the one who asked stands before it. */
    record Done(Stored<Appointment> now, Access access) implements ChangeOutcome {}
}
