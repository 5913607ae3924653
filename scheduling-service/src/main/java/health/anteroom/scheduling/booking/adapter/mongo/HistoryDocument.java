package health.anteroom.scheduling.booking.adapter.mongo;

import health.anteroom.scheduling.booking.model.Actor;
import health.anteroom.scheduling.booking.model.Attendance;
import health.anteroom.scheduling.booking.model.Change;
import health.anteroom.scheduling.booking.model.Deed;
import health.anteroom.scheduling.booking.model.History;
import health.anteroom.scheduling.booking.model.PassedRule;
import health.anteroom.scheduling.booking.model.Tell;
import health.anteroom.scheduling.booking.model.Terms;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;

/** A booking's history inside its document. Ids and times only: nothing that people wrote. */
final class HistoryDocument {
    private static final String HISTORY = "history";
    private static final String WHAT = "what";
    private static final String ATTENDED = "ATTENDED";

    private HistoryDocument() {}

    static Document write(History history) {
        return new Document(
                HISTORY, history.changes().stream().map(HistoryDocument::write).toList());
    }

    /** Version 1 kept none: then the last change is all that is known. */
    static History read(Document stored, Instant changedAt) {
        List<Document> changes = stored.getList(HISTORY, Document.class, List.of());
        return changes.isEmpty()
                ? History.startingWith(Deed.Plain.RECORDED, Actor.NOBODY, changedAt)
                : new History(changes.stream().map(HistoryDocument::change).toList());
    }

    private static Document write(Change change) {
        Document document = switch (change.deed()) {
            case Deed.Plain plain -> new Document(WHAT, plain.name());
            case Deed.Attended attended ->
                new Document(WHAT, ATTENDED)
                        .append("attendance", attended.seen().name());
            case Deed.Arranged arranged -> write(arranged);
        };
        return document.append("by", change.by().kind().name())
                .append("subject", change.by().subject())
                .append("at", Date.from(change.at()))
                .append("tell", change.tell().name());
    }

    private static Document write(Deed.Arranged arranged) {
        Terms terms = arranged.terms();
        return new Document(WHAT, arranged.how().name())
                .append("start", Date.from(terms.time().start()))
                .append("end", Date.from(terms.time().end()))
                .append("clinician", terms.clinician().value())
                .append("format", terms.format().name())
                .append(
                        "passed",
                        arranged.passed().stream()
                                .map(PassedRule::name)
                                .sorted()
                                .toList());
    }

    private static Change change(Document stored) {
        Actor by = new Actor(Actor.Kind.valueOf(stored.getString("by")), stored.getString("subject"));
        return new Change(deed(stored), by, stored.getDate("at").toInstant(), Tell.valueOf(stored.getString("tell")));
    }

    private static Deed deed(Document stored) {
        String what = stored.getString(WHAT);
        if (what.equals(ATTENDED)) {
            return new Deed.Attended(Attendance.valueOf(stored.getString("attendance")));
        }
        return stored.containsKey("start") ? arranged(what, stored) : Deed.Plain.valueOf(what);
    }

    private static Deed arranged(String what, Document stored) {
        TimeRange time = new TimeRange(
                stored.getDate("start").toInstant(), stored.getDate("end").toInstant());
        Terms terms = new Terms(
                time, new ClinicianId(stored.getString("clinician")), Format.valueOf(stored.getString("format")));
        return new Deed.Arranged(
                Deed.How.valueOf(what),
                terms,
                stored.getList("passed", String.class).stream()
                        .map(PassedRule::valueOf)
                        .collect(Collectors.toSet()));
    }
}
