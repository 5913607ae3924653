package health.anteroom.scheduling.practice.adapter.mongo;

import health.anteroom.kit.crypto.FieldAddress;
import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Schedule;
import health.anteroom.scheduling.practice.TimeOff;
import health.anteroom.scheduling.practice.TimeOffNote;
import health.anteroom.scheduling.practice.TimeRange;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Binary;

/** Hours and time off inside a clinician's document; why someone is away is encrypted under that clinician's key. */
final class ScheduleDocument {
    private final FieldCipher cipher;

    ScheduleDocument(FieldCipher cipher) {
        this.cipher = cipher;
    }

    Document write(ClinicianId clinician, Schedule schedule) {
        return RuleDocument.write(schedule.rule())
                .append(
                        "timeOff",
                        schedule.timeOff().stream()
                                .map(off -> write(clinician, off))
                                .toList());
    }

    Schedule read(ClinicianId clinician, Document stored) {
        return new Schedule(
                RuleDocument.read(stored),
                stored.getList("timeOff", Document.class).stream()
                        .map(off -> readTimeOff(clinician, off))
                        .toList());
    }

    private Document write(ClinicianId clinician, TimeOff off) {
        Document document = new Document("id", off.id())
                .append("start", Date.from(off.time().start()))
                .append("end", Date.from(off.time().end()));
        return off.note().isEmpty()
                ? document
                : document.append(
                        "note",
                        cipher.encrypt(note(clinician, off.id()), off.note().text()));
    }

    private TimeOff readTimeOff(ClinicianId clinician, Document stored) {
        String id = stored.getString("id");
        Binary sealed = stored.get("note", Binary.class);
        return new TimeOff(
                id,
                new TimeRange(
                        stored.getDate("start").toInstant(),
                        stored.getDate("end").toInstant()),
                sealed == null ? TimeOffNote.NONE : new TimeOffNote(cipher.decrypt(note(clinician, id), sealed)));
    }

    private static FieldAddress note(ClinicianId clinician, String timeOff) {
        return new FieldAddress("clinician/" + clinician, "clinicians", "timeOff/" + timeOff + "/note");
    }
}
