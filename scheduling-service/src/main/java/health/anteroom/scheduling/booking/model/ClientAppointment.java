package health.anteroom.scheduling.booking.model;

import java.time.Instant;

/** An appointment that is or was a client's, with all that happened to it. */
public sealed interface ClientAppointment extends Appointment permits BookedAppointment, CancelledAppointment {
    Booking booking();

    /** How it stands, or stood when it ended. */
    Standing standing();

    History history();

    /** The same, but what was done last is told otherwise. */
    ClientAppointment telling(Tell tell);

    @Override
    default Instant changedAt() {
        return history().last().at();
    }
}
