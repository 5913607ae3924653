package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.CancelledAppointment;
import health.anteroom.scheduling.booking.model.EndedHold;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.booking.model.MeetingPlace;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.Practice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cancels, confirms, changes the format, notes who came. What is so already stays as it is. */
@Component
public class ChangeAppointmentHandler {
    private static final int TRIES = 5;

    private final Appointments appointments;
    private final ClaimWriter claims;
    private final Practice practice;
    private final PracticeClock clock;

    ChangeAppointmentHandler(Appointments appointments, ClaimWriter claims, Practice practice, PracticeClock clock) {
        this.appointments = appointments;
        this.claims = claims;
        this.practice = practice;
        this.clock = clock;
    }

    public ChangeOutcome change(ChangeRequest request, AppointmentChange change) {
        AppointmentId id = new AppointmentId(request.opened().stored().id());
        Optional<ChangeRequest> next = Optional.of(request);
        for (int attempt = 0; next.isPresent() && attempt < TRIES; attempt++) {
            Optional<ChangeOutcome> outcome = tried(next.get(), change);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            next = appointments.find(id).map(request::on);
        }
        return next.isEmpty() ? new BookingRefusal.NotFound() : new BookingRefusal.Outdated();
    }

    private Optional<ChangeOutcome> tried(ChangeRequest request, AppointmentChange change) {
        Opened opened = request.opened();
        Stored<Appointment> stored = opened.stored();
        if (request.isOutdated()) {
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
        if (after.equals(before) || stands(before, change)) {
            return Optional.of(new ChangeOutcome.Done(opened.stored(), opened.access()));
        }
        boolean begun = !before.meeting().time().start().isAfter(now);
        if (begun && opened.access() != Access.STAFF) {
            return Optional.of(new BookingRefusal.AlreadyBegun());
        }
        if (change instanceof AppointmentChange.ChangeFormat wanted) {
            return metOtherwise(opened, before, wanted.format());
        }
        return appointments.update(opened.stored(), after) instanceof WriteOutcome.Written<Appointment> written
                ? Optional.of(new ChangeOutcome.Done(written.now(), opened.access()))
                : Optional.empty();
    }

    private static boolean stands(BookedAppointment before, AppointmentChange change) {
        return change instanceof AppointmentChange.ChangeFormat wanted
                && wanted.format() == before.meeting().format();
    }

    /** Keeps its time, and takes or lets go of a room in the same write. */
    private Optional<ChangeOutcome> metOtherwise(Opened opened, BookedAppointment before, Format format) {
        Meeting meeting = before.meeting();
        boolean given = practice.currentOffering(meeting.purpose().id())
                .filter(offering -> offering.comesAs(format))
                .isPresent();
        if (!given) {
            return Optional.of(new BookingRefusal.NotInThatFormat());
        }
        ClaimNeeds needs = new ClaimNeeds(
                before.claims().exclusiveWithoutRoom(),
                List.of(),
                practice.currentSetup().roomsFor(format));
        ClaimWish wish = new ClaimWish(
                opened.stored().id(), meeting.in(MeetingPlace.without(format)), needs, before.claims(), false);
        ClaimOutcome outcome = claims.claimInPlace(
                wish,
                (had, now) ->
                        appointments.update(opened.stored(), before.takingPlace(now.place(), had, clock.instant())));
        return switch (outcome) {
            case ClaimOutcome.Claimed claimed -> Optional.of(new ChangeOutcome.Done(claimed.now(), opened.access()));
            case ClaimOutcome.Refused refused -> Optional.of(refused.why());
            case ClaimOutcome.ChangedMeanwhile changedMeanwhile -> Optional.empty();
            case ClaimOutcome.ClaimedBefore impossible -> Optional.empty();
        };
    }
}
