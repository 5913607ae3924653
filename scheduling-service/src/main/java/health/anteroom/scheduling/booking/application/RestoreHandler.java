package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.CancelledAppointment;
import health.anteroom.scheduling.booking.model.Claims;
import health.anteroom.scheduling.booking.model.EndedHold;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import health.anteroom.scheduling.booking.model.PassedRule;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes a cancellation back, while that is open: the same appointment claims its time anew, and stands as it stood. Rules
 * that it met when it was booked (notice, grid, window) are not asked again; whoever has the time by now keeps it.
 */
@Component
public class RestoreHandler {
    private final Appointments appointments;
    private final ChangeTries tries;
    private final BookableMeeting bookable;
    private final TimeClaims time;
    private final PracticeClock clock;

    RestoreHandler(
            Appointments appointments,
            ChangeTries tries,
            BookableMeeting bookable,
            TimeClaims time,
            PracticeClock clock) {
        this.appointments = appointments;
        this.tries = tries;
        this.bookable = bookable;
        this.time = time;
        this.clock = clock;
    }

    public ChangeOutcome restore(ChangeRequest request) {
        return tries.change(request, on -> tried(on.opened()));
    }

    private Optional<ChangeOutcome> tried(Opened opened) {
        return switch (opened.stored().state()) {
            case CancelledAppointment cancelled -> restored(opened, cancelled, clock.instant());
            case BookedAppointment stands -> Optional.of(new ChangeOutcome.Done(opened.stored(), opened.access()));
            case HeldAppointment held -> Optional.of(new BookingRefusal.NotActive());
            case EndedHold over -> Optional.of(new BookingRefusal.NotActive());
        };
    }

    private Optional<ChangeOutcome> restored(Opened opened, CancelledAppointment cancelled, Instant now) {
        if (cancelled.undoUntil(now).isEmpty()) {
            return Optional.of(new BookingRefusal.UndoOver());
        }
        boolean limitsPassed = cancelled.history().passedNow().contains(PassedRule.LIMITS);
        return switch (bookable.again(cancelled.meeting(), limitsPassed)) {
            case MeetingOutcome.Bookable found -> claimed(opened, cancelled, found, now);
            case MeetingOutcome.Refused refused -> Optional.of(refused.why());
        };
    }

    private Optional<ChangeOutcome> claimed(
            Opened opened, CancelledAppointment cancelled, MeetingOutcome.Bookable found, Instant now) {
        Stored<Appointment> stored = opened.stored();
        ClaimOutcome outcome = time.claim(
                new TimeClaims.Wish(
                        stored.id(), found, Claims.NONE, cancelled.history().passedNow()),
                (had, meeting) -> appointments.update(stored, cancelled.restored(meeting, had, opened.by(), now)));
        return ChangeOutcome.of(outcome, opened);
    }
}
