package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.scheduling.booking.model.Attendance;
import health.anteroom.scheduling.booking.model.Change;
import health.anteroom.scheduling.booking.model.Deed;
import health.anteroom.scheduling.booking.model.PassedRule;
import health.anteroom.scheduling.booking.model.Terms;
import health.anteroom.scheduling.practice.Format;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One entry of a history, in the clinician's zone. */
record ChangeAnswer(
        OffsetDateTime at,
        PersonAnswer by,
        String what,
        @Nullable ChangedMeeting meeting,
        @Nullable Attendance attendance,
        @Nullable List<PassedRule> overrides) {
    private static final String ATTENDANCE = "ATTENDANCE";

    static ChangeAnswer of(Change change, ZoneId zone) {
        OffsetDateTime at = HoldAnswer.in(zone, change.at());
        PersonAnswer by = PersonAnswer.of(change.by());
        return switch (change.deed()) {
            case Deed.Plain plain -> new ChangeAnswer(at, by, plain.name(), null, null, null);
            case Deed.Attended attended -> new ChangeAnswer(at, by, ATTENDANCE, null, attended.seen(), null);
            case Deed.Arranged arranged ->
                new ChangeAnswer(
                        at,
                        by,
                        arranged.how().name(),
                        ChangedMeeting.of(arranged.terms(), zone),
                        null,
                        orNothing(arranged.passed()));
        };
    }

    private static @Nullable List<PassedRule> orNothing(Set<PassedRule> passed) {
        return passed.isEmpty() ? null : passed.stream().sorted().toList();
    }

    /** What a client would notice of the meeting from then on. */
    record ChangedMeeting(OffsetDateTime start, OffsetDateTime end, String clinician, Format format) {
        static ChangedMeeting of(Terms terms, ZoneId zone) {
            return new ChangedMeeting(
                    HoldAnswer.in(zone, terms.time().start()),
                    HoldAnswer.in(zone, terms.time().end()),
                    terms.clinician().value(),
                    terms.format());
        }
    }
}
