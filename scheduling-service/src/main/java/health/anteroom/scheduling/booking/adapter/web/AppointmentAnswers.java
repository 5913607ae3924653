package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.audit.AuditOutcome;
import health.anteroom.kit.audit.AuditTrail;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.adapter.web.AppointmentAnswer.ClientAnswer;
import health.anteroom.scheduling.booking.application.AppointmentPolicy;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import health.anteroom.scheduling.booking.application.BookingRefusal;
import health.anteroom.scheduling.booking.application.ChangeOutcome;
import health.anteroom.scheduling.booking.application.ClientChanges;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.Booking;
import health.anteroom.scheduling.booking.model.CancelledAppointment;
import health.anteroom.scheduling.booking.model.ClientAppointment;
import health.anteroom.scheduling.booking.model.ClientCard;
import health.anteroom.scheduling.booking.model.ClientLimits;
import health.anteroom.scheduling.booking.model.Confirm;
import health.anteroom.scheduling.booking.model.Contact;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.practice.Practice;
import health.anteroom.scheduling.practice.Region;
import health.anteroom.scheduling.practice.RoomId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows an appointment to whoever was let in, field by field. */
@Component
class AppointmentAnswers {
    private final AppointmentPolicy policy;
    private final Practice practice;
    private final ClientChanges changes;
    private final AuditTrail audit;
    private final PracticeClock clock;

    AppointmentAnswers(
            AppointmentPolicy policy, Practice practice, ClientChanges changes, AuditTrail audit, PracticeClock clock) {
        this.policy = policy;
        this.practice = practice;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** The answer to a booking; the look at the new record leaves its trace first. */
    ResponseEntity<?> created(Caller caller, Stored<Appointment> booked, Access access) {
        String whose = AppointmentPolicy.bookingOf(booked.state())
                .map(booking -> booking.client().id().value())
                .orElse(booked.id());
        audit.record(caller, "appointment.book", whose, AuditOutcome.ALLOWED);
        return answer(HttpStatus.CREATED, booked, access);
    }

    ResponseEntity<?> changed(ChangeOutcome outcome) {
        return switch (outcome) {
            case ChangeOutcome.Done done -> answer(HttpStatus.OK, done.now(), done.access());
            case BookingRefusal refusal -> BookingProblems.answer(refusal);
        };
    }

    ResponseEntity<?> answer(HttpStatus status, Stored<Appointment> stored, Access access) {
        return ResponseEntity.status(status)
                .eTag("\"" + stored.revision() + "\"")
                .body(show(stored, access));
    }

    AppointmentAnswer show(Stored<Appointment> stored, Access access) {
        Appointment state = stored.state();
        Meeting meeting = state.meeting();
        boolean staff = access == Access.STAFF;
        Optional<ClientAppointment> theirs =
                state instanceof ClientAppointment one ? Optional.of(one) : Optional.empty();
        Optional<Booking> booking = theirs.map(ClientAppointment::booking);
        ZoneId zone = staff ? meeting.with().zone() : clientZone(booking, meeting);
        return new AppointmentAnswer(
                stored.id(),
                state.status(),
                stored.revision(),
                HoldAnswer.in(zone, meeting.time().start()),
                HoldAnswer.in(zone, meeting.time().end()),
                meeting.with().id().value(),
                meeting.with().name(),
                meeting.with().zone().getId(),
                meeting.purpose().id().value(),
                meeting.purpose().name(),
                meeting.format(),
                meeting.place().claimedRoom().map(RoomId::value).orElse(null),
                state instanceof BookedAppointment booked && booked.standing().confirmed(),
                booking.map(Booking::confirm).orElse(Confirm.NOW),
                changePolicy(meeting),
                undoUntil(state, zone),
                request(state, zone, staff),
                staff
                        ? null
                        : theirs.map(one -> own(stored.id(), one, access, zone)).orElse(null),
                staff ? theirs.map(one -> StaffView.of(one, zone)).orElse(null) : null,
                booking.map(one -> show(one.client(), staff)).orElse(null),
                booking.map(one -> HoldAnswer.in(zone, one.at())).orElse(null));
    }

    private ClientView own(String id, ClientAppointment theirs, Access access, ZoneId zone) {
        Optional<ClientLimits> limits =
                theirs instanceof BookedAppointment booked ? Optional.of(changes.limitsOn(booked)) : Optional.empty();
        boolean unproven = theirs.booking().isUnproven();
        return new ClientView(
                MayChange.of(access),
                at(limits.flatMap(ClientLimits::moveUntil), zone),
                at(limits.flatMap(ClientLimits::cancelUntil), zone),
                // Whoever booked gets the same answer for a contact that is known and for one that is new.
                (unproven && access != Access.LINK) ? true : null,
                (unproven && access == Access.HOLDER) ? null : policy.manageToken(id, theirs.booking()));
    }

    private @Nullable OffsetDateTime undoUntil(Appointment state, ZoneId zone) {
        return state instanceof CancelledAppointment cancelled ? at(cancelled.undoUntil(clock.instant()), zone) : null;
    }

    private @Nullable RequestAnswer request(Appointment state, ZoneId zone, boolean staff) {
        return state instanceof BookedAppointment booked
                ? booked.answerTimes()
                        .map(times -> RequestAnswer.of(
                                times, zone, clock.instant(), staff ? RequestAnswer.owner(booked) : null))
                        .orElse(null)
                : null;
    }

    private static @Nullable OffsetDateTime at(Optional<Instant> moment, ZoneId zone) {
        return moment.map(instant -> HoldAnswer.in(zone, instant)).orElse(null);
    }

    private static ZoneId clientZone(Optional<Booking> booking, Meeting meeting) {
        return booking.map(one -> one.client().whereabouts().zone())
                .orElse(meeting.with().zone());
    }

    private @Nullable String changePolicy(Meeting meeting) {
        return practice.offerings().stream()
                .filter(offering -> offering.id().equals(meeting.purpose().id()))
                .map(offering -> offering.words().changePolicy())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static ClientAnswer show(ClientCard card, boolean staff) {
        Contact contact = card.contact();
        return new ClientAnswer(
                staff ? card.id().value() : null,
                card.name().value(),
                staff && contact.channel() == Contact.Channel.EMAIL ? contact.value() : null,
                staff && contact.channel() == Contact.Channel.PHONE ? contact.value() : null,
                card.whereabouts().zone().getId(),
                staff ? card.whereabouts().saidRegion().map(Region::code).orElse(null) : null,
                card.plainWords());
    }
}
