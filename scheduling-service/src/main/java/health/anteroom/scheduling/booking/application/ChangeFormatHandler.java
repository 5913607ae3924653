package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.booking.model.MeetingPlace;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.Practice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Meets in another way at the same time, and takes or lets go of a room in the same write. */
@Component
public class ChangeFormatHandler {
    private final Appointments appointments;
    private final ChangeTries tries;
    private final ClaimWriter claims;
    private final ClientChanges clients;
    private final Practice practice;
    private final PracticeClock clock;

    ChangeFormatHandler(
            Appointments appointments,
            ChangeTries tries,
            ClaimWriter claims,
            ClientChanges clients,
            Practice practice,
            PracticeClock clock) {
        this.appointments = appointments;
        this.tries = tries;
        this.claims = claims;
        this.clients = clients;
        this.practice = practice;
        this.clock = clock;
    }

    public ChangeOutcome change(ChangeRequest request, Format format) {
        return tries.change(request, on -> tried(on.opened(), format));
    }

    private Optional<ChangeOutcome> tried(Opened opened, Format format) {
        if (!(opened.stored().state() instanceof BookedAppointment before)) {
            return Optional.of(new BookingRefusal.NotActive());
        }
        if (before.meeting().format() == format) {
            return Optional.of(new ChangeOutcome.Done(opened.stored(), opened.access()));
        }
        Instant now = clock.instant();
        Optional<BookingRefusal> closed = clients.againstChanging(opened, before, now);
        if (closed.isPresent()) {
            return Optional.of(closed.get());
        }
        boolean given = practice.currentOffering(before.meeting().purpose().id())
                .filter(offering -> offering.comesAs(format))
                .isPresent();
        return given ? met(opened, before, format, now) : Optional.of(new BookingRefusal.NotInThatFormat());
    }

    private Optional<ChangeOutcome> met(Opened opened, BookedAppointment before, Format format, Instant now) {
        Stored<Appointment> stored = opened.stored();
        Meeting otherwise = before.meeting().in(MeetingPlace.without(format));
        ClaimNeeds needs = new ClaimNeeds(
                before.claims().exclusiveWithoutRoom(),
                List.of(),
                practice.currentSetup().roomsFor(format));
        ClaimOutcome outcome = claims.claimInPlace(
                new ClaimWish(stored.id(), otherwise, needs, before.claims(), false),
                (had, meeting) ->
                        appointments.update(stored, before.takingPlace(meeting.place(), had, opened.by(), now)));
        return ChangeOutcome.of(outcome, opened);
    }
}
