package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.booking.model.Actor;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.CancelReason;
import health.anteroom.scheduling.booking.model.Deed;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Ends a request that nobody answered, so that its client is told in time; no request ends in silence. */
@Component
class RequestExpiry {
    private final Appointments appointments;

    RequestExpiry(Appointments appointments) {
        this.appointments = appointments;
    }

    /** Whether this was such a request; unless it changed since it was read, it has ended now. */
    boolean endedIfOver(Stored<Appointment> stored, Instant now) {
        if (!(stored.state() instanceof BookedAppointment request) || !isOver(request, now)) {
            return false;
        }
        WriteOutcome<Appointment> unused =
                appointments.update(stored, request.ended(Deed.Plain.UNANSWERED, CancelReason.NONE, Actor.NOBODY, now));
        return true;
    }

    private static boolean isOver(BookedAppointment request, Instant now) {
        return request.answerTimes()
                .filter(times -> !times.endsAt().isAfter(now))
                .isPresent();
    }
}
