package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.EndedHold;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import health.anteroom.scheduling.booking.model.HoldTime;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.practice.Format;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** A time that is kept, in the clinician's zone. */
record HoldAnswer(
        String id,
        String token,
        OffsetDateTime expiresAt,
        OffsetDateTime renewableUntil,
        OffsetDateTime start,
        OffsetDateTime end,
        String clinician,
        String clinicianName,
        String offering,
        String offeringName,
        Format format) {

    /** When a hold was booked since, its times are those of the appointment's last change. */
    static HoldAnswer of(String id, Appointment state, String token) {
        HoldTime hold = holdOf(state).orElseGet(() -> new HoldTime(state.changedAt(), state.changedAt()));
        Meeting meeting = state.meeting();
        ZoneId zone = meeting.with().zone();
        return new HoldAnswer(
                id,
                token,
                in(zone, hold.until()),
                in(zone, hold.renewableUntil()),
                in(zone, meeting.time().start()),
                in(zone, meeting.time().end()),
                meeting.with().id().value(),
                meeting.with().name(),
                meeting.purpose().id().value(),
                meeting.purpose().name(),
                meeting.format());
    }

    static OffsetDateTime in(ZoneId zone, Instant instant) {
        return instant.atZone(zone).toOffsetDateTime();
    }

    private static Optional<HoldTime> holdOf(Appointment state) {
        return switch (state) {
            case HeldAppointment held -> Optional.of(held.hold());
            case EndedHold over -> Optional.of(over.hold());
            case Appointment booked -> Optional.empty();
        };
    }
}
