package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.availability.TakenTime;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import java.time.Instant;

/** What memory keeps of a stored appointment. */
public final class CalendarLines {
    private CalendarLines() {}

    public static CalendarLine of(Stored<Appointment> stored) {
        Appointment state = stored.state();
        Instant until = state instanceof HeldAppointment held ? held.hold().until() : Instant.MAX;
        return new CalendarLine(
                stored.id(),
                state.status(),
                AppointmentPolicy.bookingOf(state)
                        .map(booking -> booking.client().id())
                        .orElse(null),
                new CalendarLine.Occupied(
                        new TakenTime.From(
                                state.meeting().with().id(),
                                state.meeting().purpose().id(),
                                state.meeting().place().room()),
                        state.meeting().time(),
                        state.meeting().busy(),
                        until),
                state.changedAt());
    }
}
