package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.audit.AuditOutcome;
import health.anteroom.kit.audit.AuditTrail;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.booking.adapter.web.AppointmentAnswer.ClientAnswer;
import health.anteroom.scheduling.booking.application.AppointmentPolicy;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.Booking;
import health.anteroom.scheduling.booking.model.ClientCard;
import health.anteroom.scheduling.booking.model.Confirm;
import health.anteroom.scheduling.booking.model.Contact;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.booking.model.PassedRule;
import health.anteroom.scheduling.booking.model.Standing;
import health.anteroom.scheduling.practice.Practice;
import health.anteroom.scheduling.practice.Region;
import health.anteroom.scheduling.practice.RoomId;
import java.time.ZoneId;
import java.util.List;
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
    private final AuditTrail audit;

    AppointmentAnswers(AppointmentPolicy policy, Practice practice, AuditTrail audit) {
        this.policy = policy;
        this.practice = practice;
        this.audit = audit;
    }

    /** The answer to a booking; the look at the new record leaves its trace first. */
    ResponseEntity<?> created(Caller caller, Stored<Appointment> booked, Access access) {
        String whose = AppointmentPolicy.bookingOf(booked.state())
                .map(booking -> booking.client().id().value())
                .orElse(booked.id());
        audit.record(caller, "appointment.book", whose, AuditOutcome.ALLOWED);
        return answer(HttpStatus.CREATED, booked, access);
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
        Optional<Booking> booking = AppointmentPolicy.bookingOf(state);
        Standing standing = state instanceof BookedAppointment booked ? booked.standing() : Standing.AGREED;
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
                standing.confirmed(),
                booking.map(Booking::confirm).orElse(Confirm.NOW),
                changePolicy(meeting),
                MayChange.of(access),
                staff
                        ? null
                        : booking.map(one -> policy.manageToken(stored.id(), one))
                                .orElse(null),
                staff ? standing.attendance() : null,
                staff ? booking.map(AppointmentAnswers::overrides).orElse(null) : null,
                booking.map(one -> show(one.client(), staff)).orElse(null),
                booking.map(one -> HoldAnswer.in(zone, one.at())).orElse(null));
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

    private static @Nullable List<PassedRule> overrides(Booking booking) {
        return booking.by().overrides().isEmpty()
                ? null
                : booking.by().overrides().stream().sorted().toList();
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
