package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.CancelledAppointment;
import health.anteroom.scheduling.booking.model.EndedHold;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import health.anteroom.scheduling.practice.Practice;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cancels, confirms, changes the format, notes who came. What is so already stays as it is. */
@Component
public class ChangeAppointmentHandler {
    private static final int TRIES = 5;

    private final Appointments appointments;
    private final FindAppointmentHandler finding;
    private final Practice practice;
    private final PracticeClock clock;

    ChangeAppointmentHandler(
            Appointments appointments, FindAppointmentHandler finding, Practice practice, PracticeClock clock) {
        this.appointments = appointments;
        this.finding = finding;
        this.practice = practice;
        this.clock = clock;
    }

    public ChangeOutcome change(ChangeRequest request, AppointmentChange change) {
        if (change.staffOnly() && !(request.asker().caller() instanceof StaffCaller)) {
            return switch (request.asker().caller()) {
                case Visitor visitor -> new BookingRefusal.NotSignedIn();
                case ClientCaller client -> new BookingRefusal.NotTheirs();
                case StaffCaller staff -> new BookingRefusal.NotTheirs();
            };
        }
        Optional<Opened> opened = finding.open(request.asker(), request.id(), change.action());
        for (int attempt = 0; opened.isPresent() && attempt < TRIES; attempt++) {
            Optional<ChangeOutcome> outcome = tried(opened.get(), request, change);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            Access access = opened.get().access();
            opened = appointments.find(request.id()).map(stored -> new Opened(stored, access));
        }
        return opened.isEmpty() ? new BookingRefusal.NotFound() : new BookingRefusal.Outdated();
    }

    private Optional<ChangeOutcome> tried(Opened opened, ChangeRequest request, AppointmentChange change) {
        Stored<Appointment> stored = opened.stored();
        if (change.staffOnly() && opened.access() != Access.STAFF) {
            return Optional.of(new BookingRefusal.NotTheirs());
        }
        if (request.seen().isPresent() && request.seen().get().revision() != stored.revision()) {
            return Optional.of(new BookingRefusal.Outdated());
        }
        return switch (stored.state()) {
            case BookedAppointment booked -> written(opened, booked, change);
            case CancelledAppointment cancelled ->
                Optional.of(
                        change instanceof AppointmentChange.Cancel
                                ? new ChangeOutcome.Done(stored, opened.access())
                                : new BookingRefusal.NotActive());
            case HeldAppointment held -> Optional.of(new BookingRefusal.NotActive());
            case EndedHold over -> Optional.of(new BookingRefusal.NotActive());
        };
    }

    private Optional<ChangeOutcome> written(Opened opened, BookedAppointment before, AppointmentChange change) {
        Instant now = clock.instant();
        Appointment after = change.applied(before, now);
        if (after.equals(before)) {
            return Optional.of(new ChangeOutcome.Done(opened.stored(), opened.access()));
        }
        boolean begun = !before.meeting().time().start().isAfter(now);
        if (begun && opened.access() == Access.CLIENT) {
            return Optional.of(new BookingRefusal.AlreadyBegun());
        }
        if (change instanceof AppointmentChange.ChangeFormat wanted && !comesAs(before, wanted)) {
            return Optional.of(new BookingRefusal.NotInThatFormat());
        }
        return appointments.update(opened.stored(), after) instanceof WriteOutcome.Written<Appointment> written
                ? Optional.of(new ChangeOutcome.Done(written.now(), opened.access()))
                : Optional.empty();
    }

    private boolean comesAs(BookedAppointment before, AppointmentChange.ChangeFormat wanted) {
        return practice.currentOffering(before.meeting().purpose().id())
                .filter(offering -> offering.comesAs(wanted.format()))
                .isPresent();
    }
}
