package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.AppointmentId;
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

    /** @param change empty when the appointment changed meanwhile */
    ChangeOutcome change(ChangeRequest request, Function<ChangeRequest, Optional<ChangeOutcome>> change) {
        AppointmentId id = new AppointmentId(request.opened().stored().id());
        Optional<ChangeRequest> next = Optional.of(request);
        for (int attempt = 0; next.isPresent() && attempt < TRIES; attempt++) {
            if (next.get().isOutdated()) {
                return new BookingRefusal.Outdated();
            }
            Optional<ChangeOutcome> outcome = change.apply(next.get());
            if (outcome.isPresent()) {
                return outcome.get();
            }
            next = appointments.find(id).map(request::on);
        }
        return next.isEmpty() ? new BookingRefusal.NotFound() : new BookingRefusal.Outdated();
    }
}
