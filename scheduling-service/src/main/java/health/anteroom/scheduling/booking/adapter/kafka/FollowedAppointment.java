package health.anteroom.scheduling.booking.adapter.kafka;

import health.anteroom.scheduling.booking.application.CalendarLine;
import health.anteroom.scheduling.booking.model.AppointmentStatus;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.practice.ClinicianId;
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
        @Nullable Who client,
        Busy busy,
        @Nullable Instant holdExpiresAt,
        Instant changedAt) {
    CalendarLine toLine() {
        return new CalendarLine(
                id,
                status,
                client == null ? null : new ClientId(client.id),
                new CalendarLine.Occupied(
                        new ClinicianId(clinician),
                        new TimeRange(start, end),
                        new TimeRange(busy.from, busy.to),
                        holdExpiresAt == null ? Instant.MAX : holdExpiresAt),
                changedAt);
    }

    record Who(String id) {}

    record Busy(Instant from, Instant to) {}
}
