package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.CancelledAppointment;
import health.anteroom.scheduling.booking.model.EndedHold;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cancels, answers requests, confirms, notes who came. What is so already stays as it is. */
@Component
public class ChangeAppointmentHandler {
    private final Appointments appointments;
    private final ChangeTries tries;
    private final ClientChanges clients;
    private final PracticeClock clock;

    ChangeAppointmentHandler(Appointments appointments, ChangeTries tries, ClientChanges clients, PracticeClock clock) {
        this.appointments = appointments;
        this.tries = tries;
        this.clients = clients;
        this.clock = clock;
    }

    public ChangeOutcome change(ChangeRequest request, AppointmentChange change) {
        return tries.change(request, on -> tried(on.opened(), change));
    }

    private Optional<ChangeOutcome> tried(Opened opened, AppointmentChange change) {
        Stored<Appointment> stored = opened.stored();
        return switch (stored.state()) {
            case BookedAppointment booked -> written(opened, booked, change);
            case CancelledAppointment ended ->
                Optional.of(
                        change.isDoneIn(ended)
                                ? new ChangeOutcome.Done(stored, opened.access())
                                : new BookingRefusal.NotActive());
            case HeldAppointment held -> Optional.of(new BookingRefusal.NotActive());
            case EndedHold over -> Optional.of(new BookingRefusal.NotActive());
        };
    }

    private Optional<ChangeOutcome> written(Opened opened, BookedAppointment before, AppointmentChange change) {
        if (change.needsRequest() && before.standing().agreed()) {
            return Optional.of(new BookingRefusal.NotRequested());
        }
        Instant now = clock.instant();
        Appointment after = change.applied(before, opened.by(), now);
        if (after.equals(before)) {
            return Optional.of(new ChangeOutcome.Done(opened.stored(), opened.access()));
        }
        Optional<BookingRefusal> closed = against(change, opened, before, now);
        if (closed.isPresent()) {
            return Optional.of(closed.get());
        }
        return appointments.update(opened.stored(), after) instanceof WriteOutcome.Written<Appointment> written
                ? Optional.of(new ChangeOutcome.Done(written.now(), opened.access()))
                : Optional.empty();
    }

    /** That it was them, somebody may say at any time. */
    private Optional<BookingRefusal> against(
            AppointmentChange change, Opened opened, BookedAppointment before, Instant now) {
        return switch (change) {
            case AppointmentChange.ThisWasMe proof -> Optional.empty();
            case AppointmentChange.Cancel cancel -> clients.againstCancelling(opened, before, now);
            case AppointmentChange.Disown disown -> clients.againstChanging(opened, before, now);
            case AppointmentChange.Decline decline -> clients.againstChanging(opened, before, now);
            case AppointmentChange.TakeOn takeOn -> clients.againstChanging(opened, before, now);
            case AppointmentChange.Approve approve -> clients.againstChanging(opened, before, now);
            case AppointmentChange.ConfirmIt confirm -> clients.againstChanging(opened, before, now);
            case AppointmentChange.Attended attended -> clients.againstChanging(opened, before, now);
        };
    }
}
