package health.anteroom.notification.reminder.adapter.mongo;

import health.anteroom.notification.reminder.model.BookedBy;
import health.anteroom.notification.reminder.model.Booking;
import health.anteroom.notification.reminder.model.Change;
import health.anteroom.notification.reminder.model.ChangedBy;
import health.anteroom.notification.reminder.model.ConfirmWish;
import health.anteroom.notification.reminder.model.LastTold;
import health.anteroom.notification.reminder.model.Meeting;
import health.anteroom.notification.reminder.model.RemindedAppointment;
import health.anteroom.notification.reminder.model.Standing;
import health.anteroom.notification.reminder.model.Tell;
import health.anteroom.notification.reminder.model.Version;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;

/** An appointment as a plan keeps it: as it is, and as the client was last told of it. */
final class RemindedAppointmentDocument {
    private static final String STANDING = "standing";

    private RemindedAppointmentDocument() {}

    static Document write(RemindedAppointment appointment) {
        Change change = appointment.change();
        return write(appointment.meeting(), appointment.standing())
                .append("living", appointment.living().name())
                .append("linkVersion", appointment.linkVersion())
                .append("confirm", appointment.booking().confirm().name())
                .append("bookedAt", Date.from(appointment.booking().at()))
                .append("bookedBy", appointment.booking().by().name())
                .append("unproven", appointment.booking().unproven())
                .append("changedBy", change.by().name())
                .append("tell", change.tell().name())
                .append("changeAt", Date.from(change.at()))
                .append("revision", appointment.version().revision())
                .append("revisionAt", Date.from(appointment.version().at()))
                .append("timeRevision", appointment.timeRevision());
    }

    static RemindedAppointment read(Document document) {
        return new RemindedAppointment(
                Standing.valueOf(document.getString(STANDING)),
                Standing.valueOf(document.getString("living")),
                meeting(document),
                document.getInteger("linkVersion"),
                booking(document),
                new Change(
                        ChangedBy.valueOf(document.getString("changedBy")),
                        Tell.valueOf(document.getString("tell")),
                        instant(document, "changeAt")),
                new Version(document.getLong("revision"), instant(document, "revisionAt")),
                document.getLong("timeRevision"));
    }

    private static Booking booking(Document document) {
        return new Booking(
                ConfirmWish.valueOf(document.getString("confirm")),
                instant(document, "bookedAt"),
                BookedBy.valueOf(document.getString("bookedBy")),
                document.getBoolean("unproven"));
    }

    static Document write(LastTold told) {
        return write(told.meeting(), told.standing())
                .append("at", Date.from(told.at()))
                .append("source", told.source().name());
    }

    static LastTold readLastTold(Document document) {
        return new LastTold(
                Standing.valueOf(document.getString(STANDING)),
                meeting(document),
                instant(document, "at"),
                LastTold.Source.valueOf(document.getString("source")));
    }

    private static Document write(Meeting meeting, Standing standing) {
        return new Document(STANDING, standing.name())
                .append("start", Date.from(meeting.start()))
                .append("end", Date.from(meeting.end()))
                .append("clinician", meeting.clinician())
                .append("clinicianName", meeting.clinicianName())
                .append("format", meeting.format());
    }

    private static Meeting meeting(Document document) {
        return new Meeting(
                instant(document, "start"),
                instant(document, "end"),
                document.getString("clinician"),
                document.getString("clinicianName"),
                document.getString("format"));
    }

    private static Instant instant(Document document, String field) {
        return Objects.requireNonNull(document.getDate(field)).toInstant();
    }
}
