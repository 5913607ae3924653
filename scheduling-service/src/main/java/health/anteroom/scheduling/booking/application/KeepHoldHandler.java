package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.CancelledAppointment;
import health.anteroom.scheduling.booking.model.EndedHold;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Renews a hold or lets it go, for whoever has its token. */
@Component
public class KeepHoldHandler {
    private static final int TRIES = 5;

    private final Appointments appointments;
    private final PracticeClock clock;

    KeepHoldHandler(Appointments appointments, PracticeClock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    public HoldOutcome renew(AppointmentId id) {
        return change(id, true);
    }

    public HoldOutcome release(AppointmentId id) {
        return change(id, false);
    }

    private HoldOutcome change(AppointmentId id, boolean keep) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Stored<Appointment>> found = appointments.find(id);
            if (found.isEmpty()) {
                return new BookingRefusal.NotFound();
            }
            Optional<HoldOutcome> outcome = switch (found.get().state()) {
                case HeldAppointment held -> keep ? renewed(found.get(), held) : released(found.get(), held);
                case EndedHold over ->
                    Optional.of(keep ? new BookingRefusal.HoldExpired() : new HoldOutcome.Released());
                case BookedAppointment booked -> Optional.of(new BookingRefusal.AlreadyBooked());
                case CancelledAppointment cancelled -> Optional.of(new BookingRefusal.AlreadyBooked());
            };
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return new BookingRefusal.HoldExpired();
    }

    private Optional<HoldOutcome> renewed(Stored<Appointment> stored, HeldAppointment held) {
        Instant now = clock.instant();
        if (held.hold().isOver(now)) {
            return Optional.of(new BookingRefusal.HoldExpired());
        }
        HeldAppointment longer = held.renewed(now);
        if (longer.equals(held)) {
            return Optional.of(new HoldOutcome.Held(stored));
        }
        return appointments.update(stored, longer) instanceof WriteOutcome.Written<Appointment> written
                ? Optional.of(new HoldOutcome.Held(written.now()))
                : Optional.empty();
    }

    private Optional<HoldOutcome> released(Stored<Appointment> stored, HeldAppointment held) {
        return appointments.update(stored, held.released(clock.instant())) instanceof WriteOutcome.Written<Appointment>
                ? Optional.of(new HoldOutcome.Released())
                : Optional.empty();
    }
}
