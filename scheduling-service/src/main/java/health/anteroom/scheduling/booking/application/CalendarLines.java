package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.availability.TakenTime;
import health.anteroom.scheduling.booking.model.AnswerTimes;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.CancelledAppointment;
import health.anteroom.scheduling.booking.model.EndedHold;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import java.time.Instant;

/** What memory keeps of a stored appointment. */
public final class CalendarLines {
    private CalendarLines() {}

    public static CalendarLine of(Stored<Appointment> stored) {
        Appointment state = stored.state();
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
                        endOf(state)),
                state.changedAt());
    }

    /** When it ends by itself; never, if it does not. */
    public static Instant endOf(Appointment state) {
        return switch (state) {
            case HeldAppointment held -> held.hold().until();
            case BookedAppointment booked ->
                booked.answerTimes().map(AnswerTimes::endsAt).orElse(Instant.MAX);
            case EndedHold over -> Instant.MAX;
            case CancelledAppointment over -> Instant.MAX;
        };
    }
}
