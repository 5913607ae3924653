package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentId;
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
    private static final int TRIES = 5;

    private final Appointments appointments;
    private final BookableMeeting bookable;
    private final TimeClaims time;
    private final PracticeClock clock;

    RescheduleHandler(Appointments appointments, BookableMeeting bookable, TimeClaims time, PracticeClock clock) {
        this.appointments = appointments;
        this.bookable = bookable;
        this.time = time;
        this.clock = clock;
    }

    public ChangeOutcome move(ChangeRequest request, RescheduleAppointment wish) {
        AppointmentId id = new AppointmentId(request.opened().stored().id());
        Optional<ChangeRequest> next = Optional.of(request);
        for (int attempt = 0; next.isPresent() && attempt < TRIES; attempt++) {
            Optional<ChangeOutcome> outcome = tried(next.get(), wish);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            next = appointments.find(id).map(request::on);
        }
        return next.isEmpty() ? new BookingRefusal.NotFound() : new BookingRefusal.Outdated();
    }

    private Optional<ChangeOutcome> tried(ChangeRequest request, RescheduleAppointment wish) {
        Opened opened = request.opened();
        if (wish.needsStaff() && opened.access() != Access.STAFF) {
            return Optional.of(new BookingRefusal.NotTheirs());
        }
        if (request.isOutdated()) {
            return Optional.of(new BookingRefusal.Outdated());
        }
        if (!(opened.stored().state() instanceof BookedAppointment before)) {
            return Optional.of(new BookingRefusal.NotActive());
        }
        if (stands(before.meeting(), wish)) {
            return Optional.of(new ChangeOutcome.Done(opened.stored(), opened.access()));
        }
        Instant now = clock.instant();
        if (opened.access() != Access.STAFF && !before.meeting().time().start().isAfter(now)) {
            return Optional.of(new BookingRefusal.AlreadyBegun());
        }
        WantedMeeting wanted = wanted(opened.stored(), before.meeting(), wish);
        return switch (bookable.find(wanted, now, wish.overrides().contains(PassedRule.LIMITS))) {
            case MeetingOutcome.Bookable found -> moved(opened, before, found, wish);
            case MeetingOutcome.Refused refused -> Optional.of(refused.why());
        };
    }

    private Optional<ChangeOutcome> moved(
            Opened opened, BookedAppointment before, MeetingOutcome.Bookable found, RescheduleAppointment wish) {
        boolean licensed = before.booking()
                .client()
                .whereabouts()
                .saidRegion()
                .map(found.clinician()::isLicensedIn)
                .orElse(true);
        if (!licensed) {
            return Optional.of(new BookingRefusal.NotLicensed());
        }
        Instant now = clock.instant();
        Stored<Appointment> stored = opened.stored();
        ClaimOutcome outcome = time.claim(
                new TimeClaims.Wish(stored.id(), found, before.claims(), wish.overrides()),
                (had, meeting) -> appointments.update(stored, before.movedTo(meeting, had, now)));
        return switch (outcome) {
            case ClaimOutcome.Claimed claimed -> Optional.of(new ChangeOutcome.Done(claimed.now(), opened.access()));
            case ClaimOutcome.Refused refused -> Optional.of(refused.why());
            case ClaimOutcome.ChangedMeanwhile changedMeanwhile -> Optional.empty();
            case ClaimOutcome.ClaimedBefore impossible -> Optional.empty();
        };
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
