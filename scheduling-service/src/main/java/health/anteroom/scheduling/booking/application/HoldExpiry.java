package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Ends holds that have run out: one conditional update, whoever comes first. */
@Component
class HoldExpiry {
    private final Appointments appointments;

    HoldExpiry(Appointments appointments) {
        this.appointments = appointments;
    }

    /**
     * Whether this was a hold that has run out. It claims nothing any more, unless it changed since it was read: then the
     * next write will show.
     */
    boolean clearedIfOver(Stored<Appointment> holder, Instant now) {
        if (!(holder.state() instanceof HeldAppointment held) || !held.hold().isOver(now)) {
            return false;
        }
        WriteOutcome<Appointment> unused = appointments.expire(holder, held, now);
        return true;
    }
}
