package health.anteroom.scheduling.booking.adapter.kafka;

import health.anteroom.scheduling.availability.TakenTime;
import health.anteroom.scheduling.booking.application.CalendarLine;
import health.anteroom.scheduling.booking.model.AppointmentStatus;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.RoomId;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the calendar in memory reads of an appointment's event. */
record FollowedAppointment(
        String id,
        AppointmentStatus status,
        Instant start,
        Instant end,
        String clinician,
        String offering,
        @Nullable String room,
        @Nullable Who client,
        Busy busy,
        @Nullable Instant holdExpiresAt,
        @Nullable Instant requestEndsAt,
        Instant changedAt) {
    CalendarLine toLine() {
        return new CalendarLine(
                id,
                status,
                client == null ? null : new ClientId(client.id),
                new CalendarLine.Occupied(
                        new TakenTime.From(
                                new ClinicianId(clinician),
                                new OfferingId(offering),
                                room == null ? null : new RoomId(room)),
                        new TimeRange(start, end),
                        new TimeRange(busy.from, busy.to),
                        until()),
                changedAt);
    }

    private Instant until() {
        if (holdExpiresAt != null) {
            return holdExpiresAt;
        }
        return requestEndsAt == null ? Instant.MAX : requestEndsAt;
    }

    record Who(String id) {}

    record Busy(Instant from, Instant to) {}
}
