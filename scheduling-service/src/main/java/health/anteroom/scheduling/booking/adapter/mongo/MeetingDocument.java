package health.anteroom.scheduling.booking.adapter.mongo;

import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.booking.model.MeetingFor;
import health.anteroom.scheduling.booking.model.MeetingPlace;
import health.anteroom.scheduling.booking.model.MeetingWith;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.OfferingKind;
import health.anteroom.scheduling.practice.RoomId;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.ZoneId;
import java.util.Date;
import org.bson.Document;

/** What is agreed, inside an appointment's document. */
final class MeetingDocument {
    static final String BUSY_TO = "busyTo";

    private MeetingDocument() {}

    static Document write(Meeting meeting) {
        Document document = new Document("clinician", meeting.with().id().value())
                .append("clinicianName", meeting.with().name())
                .append("clinicianZone", meeting.with().zone().getId())
                .append("offering", meeting.purpose().id().value())
                .append("offeringName", meeting.purpose().name())
                .append("offeringKind", meeting.purpose().kind().name())
                .append("packet", meeting.purpose().packet())
                .append("start", Date.from(meeting.time().start()))
                .append("end", Date.from(meeting.time().end()))
                .append("busyFrom", Date.from(meeting.busy().start()))
                .append(BUSY_TO, Date.from(meeting.busy().end()))
                .append("format", meeting.format().name());
        meeting.place().claimedRoom().ifPresent(room -> document.append("room", room.value()));
        return document;
    }

    static Meeting read(Document stored) {
        return new Meeting(
                new MeetingWith(
                        new ClinicianId(stored.getString("clinician")),
                        stored.getString("clinicianName"),
                        ZoneId.of(stored.getString("clinicianZone"))),
                new MeetingFor(
                        new OfferingId(stored.getString("offering")),
                        stored.getString("offeringName"),
                        OfferingKind.valueOf(stored.getString("offeringKind")),
                        stored.getString("packet")),
                range(stored, "start", "end"),
                range(stored, "busyFrom", BUSY_TO),
                place(stored));
    }

    private static MeetingPlace place(Document stored) {
        String room = stored.getString("room");
        return new MeetingPlace(Format.valueOf(stored.getString("format")), room == null ? null : new RoomId(room));
    }

    private static TimeRange range(Document stored, String from, String to) {
        return new TimeRange(
                stored.getDate(from).toInstant(), stored.getDate(to).toInstant());
    }
}
