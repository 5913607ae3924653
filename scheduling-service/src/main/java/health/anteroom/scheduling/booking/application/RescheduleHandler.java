package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.booking.model.PassedRule;
import health.anteroom.scheduling.practice.ClinicianId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves or lengthens an appointment: old and new ticks change places in one write, so it never blocks itself. */
@Component
public class RescheduleHandler {
    private final Appointments appointments;
    private final ChangeTries tries;
    private final BookableMeeting bookable;
    private final TimeClaims time;
    private final ClientChanges clients;
    private final PracticeClock clock;

    RescheduleHandler(
            Appointments appointments,
            ChangeTries tries,
            BookableMeeting bookable,
            TimeClaims time,
            ClientChanges clients,
            PracticeClock clock) {
        this.appointments = appointments;
        this.tries = tries;
        this.bookable = bookable;
        this.time = time;
        this.clients = clients;
        this.clock = clock;
    }

    public ChangeOutcome move(ChangeRequest request, RescheduleAppointment wish) {
        return wish.needsStaff() && request.opened().access() != Access.STAFF
                ? new BookingRefusal.NotTheirs()
                : tries.change(request, on -> tried(on.opened(), wish));
    }

    private Optional<ChangeOutcome> tried(Opened opened, RescheduleAppointment wish) {
        if (!(opened.stored().state() instanceof BookedAppointment before)) {
            return Optional.of(new BookingRefusal.NotActive());
        }
        if (stands(before.meeting(), wish)) {
            return Optional.of(new ChangeOutcome.Done(opened.stored(), opened.access()));
        }
        Instant now = clock.instant();
        Optional<BookingRefusal> closed = clients.againstMoving(opened, before, now);
        if (closed.isPresent()) {
            return Optional.of(closed.get());
        }
        WantedMeeting wanted = wanted(opened.stored(), before.meeting(), wish);
        return switch (bookable.find(wanted, now, wish.overrides().contains(PassedRule.LIMITS))) {
            case MeetingOutcome.Bookable found -> moved(opened, before, found, wish);
            case MeetingOutcome.Refused refused -> Optional.of(refused.why());
        };
    }

    private Optional<ChangeOutcome> moved(
            Opened opened, BookedAppointment before, MeetingOutcome.Bookable found, RescheduleAppointment wish) {
        if (!found.isLicensedFor(before.booking().client())) {
            return Optional.of(new BookingRefusal.NotLicensed());
        }
        Instant now = clock.instant();
        Stored<Appointment> stored = opened.stored();
        ClaimOutcome outcome = time.claim(
                new TimeClaims.Wish(stored.id(), found, before.claims(), wish.overrides()),
                (had, meeting) ->
                        appointments.update(stored, before.movedTo(meeting, had, wish.overrides(), opened.by(), now)));
        return ChangeOutcome.of(outcome, opened);
    }

    private static boolean stands(Meeting now, RescheduleAppointment wish) {
        return now.time().start().equals(wish.start())
                && wish.clinician().map(now.with().id()::equals).orElse(true)
                && wish.length().map(now.time().length()::equals).orElse(true);
    }

    private static WantedMeeting wanted(Stored<Appointment> stored, Meeting now, RescheduleAppointment wish) {
        ClinicianId clinician = wish.clinician().orElse(now.with().id());
        Duration length = wish.length().orElse(now.time().length());
        Slot slot = new Slot(now.purpose().id(), clinician, wish.start());
        return new WantedMeeting(slot, now.place(), Optional.of(length), stored.id());
    }
}
