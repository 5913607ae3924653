package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.Attendance;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.CancelReason;
import health.anteroom.scheduling.booking.model.MeetingPlace;
import health.anteroom.scheduling.practice.Format;
import java.time.Instant;

/** A change that needs no new time. */
public sealed interface AppointmentChange {
    Appointment applied(BookedAppointment before, Instant now);

    record Cancel(CancelReason reason) implements AppointmentChange {
        @Override
        public Appointment applied(BookedAppointment before, Instant now) {
            return before.cancelled(reason, now);
        }
    }

    record ConfirmIt() implements AppointmentChange {
        @Override
        public Appointment applied(BookedAppointment before, Instant now) {
            return before.confirmed(now);
        }
    }

    record ChangeFormat(Format format) implements AppointmentChange {
        @Override
        public Appointment applied(BookedAppointment before, Instant now) {
            return before.takingPlace(MeetingPlace.without(format), before.claims(), now);
        }
    }

    record Attended(Attendance seen) implements AppointmentChange {
        @Override
        public Appointment applied(BookedAppointment before, Instant now) {
            return before.attended(seen, now);
        }
    }
}
