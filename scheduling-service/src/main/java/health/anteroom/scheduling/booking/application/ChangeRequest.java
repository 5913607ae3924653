package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.request.IfMatch;
import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.Tell;
import java.util.Optional;

/**
 * A change of an appointment that was opened to whoever wants it, and the revision on which they decided.
 *
 * @param tell how the client is to hear of it; staff's to say
 */
public record ChangeRequest(Opened opened, Optional<IfMatch> seen, Optional<Tell> tell) {
    public static ChangeRequest of(Opened opened, Optional<IfMatch> seen) {
        return new ChangeRequest(opened, seen, Optional.empty());
    }

    boolean isOutdated() {
        return seen.isPresent() && seen.get().revision() != opened.stored().revision();
    }

    boolean saysMoreThanItMay() {
        return tell.isPresent() && opened.access() != Access.STAFF;
    }

    /** The same, on what stands there now. */
    ChangeRequest on(Stored<Appointment> now) {
        return new ChangeRequest(opened.on(now), seen, tell);
    }
}
