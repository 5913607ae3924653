package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.Actor;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.Attendance;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.CancelReason;
import health.anteroom.scheduling.booking.model.CancelledAppointment;
import health.anteroom.scheduling.booking.model.Deed;
import java.time.Instant;

/** A change that needs neither another time nor another room. */
public sealed interface AppointmentChange {
    /** The same appointment when it is so already. */
    Appointment applied(BookedAppointment before, Actor by, Instant now);

    /** Whether it only makes sense for what still waits for an answer. */
    default boolean needsRequest() {
        return false;
    }

    /** Whether it is done already when the appointment ended like that. */
    default boolean isDoneIn(CancelledAppointment ended) {
        return false;
    }

    record Cancel(CancelReason reason) implements AppointmentChange {
        @Override
        public Appointment applied(BookedAppointment before, Actor by, Instant now) {
            return before.ended(Deed.Plain.CANCELLED, reason, by, now);
        }

        @Override
        public boolean isDoneIn(CancelledAppointment ended) {
            return true;
        }
    }

    record Decline(CancelReason reason) implements AppointmentChange {
        @Override
        public Appointment applied(BookedAppointment before, Actor by, Instant now) {
            return before.ended(Deed.Plain.DECLINED, reason, by, now);
        }

        @Override
        public boolean needsRequest() {
            return true;
        }

        @Override
        public boolean isDoneIn(CancelledAppointment ended) {
            return ended.ending() == Deed.Plain.DECLINED;
        }
    }

    record TakeOn() implements AppointmentChange {
        @Override
        public Appointment applied(BookedAppointment before, Actor by, Instant now) {
            return before.takenOn(by, now);
        }

        @Override
        public boolean needsRequest() {
            return true;
        }
    }

    record Approve() implements AppointmentChange {
        @Override
        public Appointment applied(BookedAppointment before, Actor by, Instant now) {
            return before.approved(by, now);
        }
    }

    record ConfirmIt() implements AppointmentChange {
        @Override
        public Appointment applied(BookedAppointment before, Actor by, Instant now) {
            return before.confirmed(by, now);
        }
    }

    /** "This was me." */
    record ThisWasMe() implements AppointmentChange {
        @Override
        public Appointment applied(BookedAppointment before, Actor by, Instant now) {
            return before.proven(by, now);
        }
    }

    /** "Not me": of a proven one there is nothing to disown. */
    record Disown() implements AppointmentChange {
        @Override
        public Appointment applied(BookedAppointment before, Actor by, Instant now) {
            return before.booking().isUnproven() ? before.disowned(by, now) : before;
        }

        @Override
        public boolean isDoneIn(CancelledAppointment ended) {
            return ended.ending() == Deed.Plain.DISOWNED;
        }
    }

    record Attended(Attendance seen) implements AppointmentChange {
        @Override
        public Appointment applied(BookedAppointment before, Actor by, Instant now) {
            return before.attended(seen, by, now);
        }
    }
}
