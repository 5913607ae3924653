package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.request.IfMatch;
import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;
import health.anteroom.scheduling.booking.model.Appointment;
import java.util.Optional;

/** A change of an appointment that was opened to whoever wants it, and the revision on which they decided. */
public record ChangeRequest(Opened opened, Optional<IfMatch> seen) {
    boolean isOutdated() {
        return seen.isPresent() && seen.get().revision() != opened.stored().revision();
    }

    /** The same, on what stands there now. */
    ChangeRequest on(Stored<Appointment> now) {
        return new ChangeRequest(opened.on(now), seen);
    }
}
