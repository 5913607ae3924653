package health.anteroom.notification.reminder.model;

import health.anteroom.notification.recipient.ClientId;

/** The newest that scheduling told of an appointment which has a client. */
public record AppointmentNews(
        AppointmentId id,
        long revision,
        ClientId client,
        Standing standing,
        Meeting meeting,
        int linkVersion,
        Booking booking,
        Change change) {

    RemindedAppointment firstSeen() {
        return of(change, revision, LastTold.seen(this, change.at()).standing());
    }

    /** Nothing that a message tells is new. */
    RemindedAppointment likeBefore(RemindedAppointment before) {
        return of(before.change(), before.timeRevision(), before.living());
    }

    RemindedAppointment atTheSameTime(RemindedAppointment before) {
        return of(change, before.timeRevision(), before.living());
    }

    RemindedAppointment atAnotherTime(RemindedAppointment before) {
        return of(change, revision, before.living());
    }

    private RemindedAppointment of(Change newest, long timeRevision, Standing livingBefore) {
        boolean living = standing == Standing.BOOKED || standing == Standing.REQUESTED;
        return new RemindedAppointment(
                standing,
                living ? standing : livingBefore,
                meeting,
                linkVersion,
                booking,
                newest,
                new Version(revision, change.at()),
                timeRevision);
    }
}
