package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.calendar.CalendarEntry;
import health.anteroom.kit.calendar.CalendarWriter;
import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentStatus;
import health.anteroom.scheduling.practice.PracticeSettings;
import health.anteroom.scheduling.practice.TimeRange;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** One appointment as a calendar entry: when, and the practice's neutral name. */
@Component
class CalendarFile {
    static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PracticeSettings practice;

    CalendarFile(PracticeSettings practice) {
        this.practice = practice;
    }

    String of(Stored<Appointment> stored) {
        Appointment state = stored.state();
        TimeRange time = state.meeting().time();
        return CalendarWriter.file(new CalendarEntry(
                stored.id(),
                stored.revision(),
                state.changedAt(),
                time.start(),
                time.end(),
                practice.neutralName(),
                standing(state.status())));
    }

    private static CalendarEntry.Standing standing(AppointmentStatus status) {
        return status == AppointmentStatus.CANCELLED
                ? CalendarEntry.Standing.CANCELLED
                : status == AppointmentStatus.BOOKED
                        ? CalendarEntry.Standing.CONFIRMED
                        : CalendarEntry.Standing.TENTATIVE;
    }
}
