package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.booking.application.AppointmentPolicy;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentStatus;
import health.anteroom.scheduling.booking.model.Attendance;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.booking.model.Standing;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.OfferingKind;
import health.anteroom.scheduling.practice.RoomId;
import health.anteroom.scheduling.practice.TimeOff;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One tile of the desk's calendar: a name and a kind of time, nothing clinical. In the clinician's zone. */
record CalendarEntry(
        String id,
        Kind kind,
        @Nullable AppointmentStatus status,
        OffsetDateTime start,
        OffsetDateTime end,
        String clinician,
        @Nullable Who client,
        @Nullable String offering,
        @Nullable OfferingKind offeringKind,
        @Nullable Format format,
        @Nullable String room,
        @Nullable Attendance attendance,
        @Nullable Boolean confirmed,
        @Nullable Boolean unproven,
        @Nullable Long revision,
        @Nullable OffsetDateTime expiresAt,
        @Nullable String note) {

    static CalendarEntry of(Stored<Appointment> stored) {
        Appointment state = stored.state();
        Meeting meeting = state.meeting();
        ZoneId zone = meeting.with().zone();
        Standing standing = state instanceof BookedAppointment booked ? booked.standing() : null;
        return new CalendarEntry(
                stored.id(),
                standing == null ? Kind.HOLD : Kind.APPOINTMENT,
                state.status(),
                HoldAnswer.in(zone, meeting.time().start()),
                HoldAnswer.in(zone, meeting.time().end()),
                meeting.with().id().value(),
                who(state),
                meeting.purpose().id().value(),
                meeting.purpose().kind(),
                meeting.format(),
                meeting.place().claimedRoom().map(RoomId::value).orElse(null),
                standing == null ? null : standing.attendance(),
                standing == null ? null : standing.confirmed(),
                (state instanceof BookedAppointment booked && booked.booking().isUnproven()) ? true : null,
                stored.revision(),
                state instanceof HeldAppointment held
                        ? HoldAnswer.in(zone, held.hold().until())
                        : null,
                null);
    }

    static CalendarEntry of(Clinician clinician, TimeOff off) {
        ZoneId zone = clinician.schedule().zone();
        return new CalendarEntry(
                off.id(),
                Kind.TIME_OFF,
                null,
                HoldAnswer.in(zone, off.time().start()),
                HoldAnswer.in(zone, off.time().end()),
                clinician.id().value(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                off.note().isEmpty() ? null : off.note().text());
    }

    private static @Nullable Who who(Appointment state) {
        return AppointmentPolicy.bookingOf(state)
                .map(booking -> new Who(
                        booking.client().id().value(), booking.client().name().value()))
                .orElse(null);
    }

    /** What stands there. */
    enum Kind {
        APPOINTMENT,
        HOLD,
        TIME_OFF,
        BLOCK
    }

    /** The name on a tile. */
    record Who(String id, String preferredName) {}
}
