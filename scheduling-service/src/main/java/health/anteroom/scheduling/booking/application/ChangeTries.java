package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.ClientAppointment;
import health.anteroom.scheduling.booking.model.Tell;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Tries a change again on what stands there now, as long as somebody else was quicker. */
@Component
class ChangeTries {
    private static final int TRIES = 5;

    private final Appointments appointments;

    ChangeTries(Appointments appointments) {
        this.appointments = appointments;
    }

    /**
     * How it is to be told is written after the change, so that it can also be said alone, while it waits. Were this to
     * stop in between, it is told after a breath.
     */
    private ChangeOutcome told(ChangeOutcome outcome, Optional<Tell> tell) {
        if (!(outcome instanceof ChangeOutcome.Done done)
                || !(done.now().state() instanceof ClientAppointment theirs)
                || tell.isEmpty()
                || theirs.history().last().tell() == tell.get()) {
            return outcome;
        }
        return switch (appointments.update(done.now(), theirs.telling(tell.get()))) {
            case WriteOutcome.Written<Appointment> written -> new ChangeOutcome.Done(written.now(), done.access());
            case WriteOutcome.Stale<Appointment> meanwhile -> outcome;
            case WriteOutcome.IdTaken<Appointment> impossible -> outcome;
            case WriteOutcome.ClaimTaken<Appointment> impossible -> outcome;
        };
    }

    /** @param change empty when the appointment changed meanwhile */
    ChangeOutcome change(ChangeRequest request, Function<ChangeRequest, Optional<ChangeOutcome>> change) {
        if (request.saysMoreThanItMay()) {
            return new BookingRefusal.NotTheirs();
        }
        AppointmentId id = new AppointmentId(request.opened().stored().id());
        Optional<ChangeRequest> next = Optional.of(request);
        for (int attempt = 0; next.isPresent() && attempt < TRIES; attempt++) {
            if (next.get().isOutdated()) {
                return new BookingRefusal.Outdated();
            }
            Optional<ChangeOutcome> outcome = change.apply(next.get());
            if (outcome.isPresent()) {
                return told(outcome.get(), request.tell());
            }
            next = appointments.find(id).map(request::on);
        }
        return next.isEmpty() ? new BookingRefusal.NotFound() : new BookingRefusal.Outdated();
    }
}
