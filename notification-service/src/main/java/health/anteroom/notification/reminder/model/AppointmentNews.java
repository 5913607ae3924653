package health.anteroom.notification.reminder.model;

import health.anteroom.notification.recipient.ClientId;
import java.time.Instant;
import java.util.Optional;

/** The newest that scheduling told of an appointment which has a client. */
public record AppointmentNews(
        AppointmentId id,
        long revision,
        ClientId client,
        Standing standing,
        Meeting meeting,
        int linkVersion,
        Booking booking,
        Instant changedAt) {

    RemindedAppointment firstSeen(Instant now) {
        return with(new TimeSet(revision, now, Optional.empty()));
    }

    RemindedAppointment sameTimeAs(RemindedAppointment before) {
        return with(before.timeSet());
    }

    RemindedAppointment changedFrom(RemindedAppointment before, Instant now) {
        Optional<Instant> old = Optional.of(before.start()).filter(now::isBefore);
        return with(new TimeSet(revision, now, old));
    }

    private RemindedAppointment with(TimeSet timeSet) {
        return new RemindedAppointment(standing, meeting, linkVersion, booking, timeSet);
    }
}
