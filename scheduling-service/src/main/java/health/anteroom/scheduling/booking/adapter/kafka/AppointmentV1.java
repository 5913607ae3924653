package health.anteroom.scheduling.booking.adapter.kafka;

import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.store.PublicState;
import health.anteroom.scheduling.booking.application.CalendarLines;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentStatus;
import health.anteroom.scheduling.booking.model.Attendance;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.Booker;
import health.anteroom.scheduling.booking.model.Booking;
import health.anteroom.scheduling.booking.model.CancelledAppointment;
import health.anteroom.scheduling.booking.model.Change;
import health.anteroom.scheduling.booking.model.ClientAppointment;
import health.anteroom.scheduling.booking.model.Confirm;
import health.anteroom.scheduling.booking.model.Deed;
import health.anteroom.scheduling.booking.model.EndedHold;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.booking.model.Standing;
import health.anteroom.scheduling.booking.model.Tell;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.OfferingKind;
import health.anteroom.scheduling.practice.RoomId;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code anteroom.appointment.v1}: contracts/events/appointment.v1.schema.json. */
public record AppointmentV1(
        String id,
        AppointmentStatus status,
        Attendance attendance,
        Instant start,
        Instant end,
        String clinician,
        String clinicianName,
        String clinicianZone,
        String offering,
        OfferingKind offeringKind,
        @Nullable String packet,
        Format format,
        @Nullable String room,
        int linkVersion,
        Confirm confirm,
        boolean confirmed,
        @Nullable ClientV1 client,
        @Nullable Booker bookedBy,
        @Nullable Boolean unproven,
        @Nullable ChangedByV1 changedBy,
        @Nullable Tell tell,
        BusyV1 busy,
        @Nullable Instant holdExpiresAt,
        @Nullable Instant requestEndsAt,
        @Nullable Deed ending,
        @Nullable Instant bookedAt,
        Instant changedAt) {
    static final String TYPE = "anteroom.appointment.v1";

    public static AppointmentV1 of(String id, Appointment appointment, TransportCipher transport) {
        return switch (appointment) {
            case HeldAppointment held -> whole(id, held, Standing.AGREED, null, null);
            case EndedHold over -> whole(id, over, Standing.AGREED, null, null);
            case BookedAppointment booked -> booked(id, booked, booked.booking(), booked.standing(), transport);
            case CancelledAppointment cancelled ->
                booked(id, cancelled, cancelled.booking(), Standing.AGREED, transport);
        };
    }

    public PublicState event() {
        return new PublicState(AppointmentTopic.NAME, TYPE, this);
    }

    private static AppointmentV1 booked(
            String id, Appointment state, Booking booking, Standing standing, TransportCipher transport) {
        return whole(id, state, standing, booking, ClientV1.of(id, booking.client(), transport));
    }

    private static AppointmentV1 whole(
            String id, Appointment state, Standing standing, @Nullable Booking booking, @Nullable ClientV1 client) {
        Meeting meeting = state.meeting();
        String packet = meeting.purpose().packet();
        return new AppointmentV1(
                id,
                state.status(),
                standing.attendance(),
                meeting.time().start(),
                meeting.time().end(),
                meeting.with().id().value(),
                meeting.with().name(),
                meeting.with().zone().getId(),
                meeting.purpose().id().value(),
                meeting.purpose().kind(),
                packet.isEmpty() ? null : packet,
                meeting.format(),
                meeting.place().claimedRoom().map(RoomId::value).orElse(null),
                booking == null ? 1 : booking.linkVersion(),
                booking == null ? Confirm.NOW : booking.confirm(),
                standing.confirmed(),
                client,
                booking == null ? null : booking.by().booker(),
                (booking != null && booking.isUnproven()) ? true : null,
                state instanceof ClientAppointment theirs ? ChangedByV1.of(theirs.history()) : null,
                state instanceof ClientAppointment theirs ? tell(theirs) : null,
                BusyV1.of(meeting.busy()),
                state.status() == AppointmentStatus.HELD ? CalendarLines.endOf(state) : null,
                state.status() == AppointmentStatus.REQUESTED ? CalendarLines.endOf(state) : null,
                state instanceof CancelledAppointment cancelled ? cancelled.ending() : null,
                booking == null ? null : booking.at(),
                state.changedAt());
    }

    private static @Nullable Tell tell(ClientAppointment theirs) {
        Change last = theirs.history().last();
        return last.by().isStaff() ? last.tell() : null;
    }

    /** The time taken from the clinician, buffers included. */
    public record BusyV1(Instant from, Instant to) {
        static BusyV1 of(TimeRange busy) {
            return new BusyV1(busy.start(), busy.end());
        }
    }
}
