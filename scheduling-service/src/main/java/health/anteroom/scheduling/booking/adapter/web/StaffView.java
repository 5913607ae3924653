package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.scheduling.booking.model.Attendance;
import health.anteroom.scheduling.booking.model.Change;
import health.anteroom.scheduling.booking.model.ClientAppointment;
import health.anteroom.scheduling.booking.model.PassedRule;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What only the practice sees of a booking. */
record StaffView(
        Attendance attendance,
        @Nullable Entered attendanceEntered,
        ChangeAnswer lastChange,
        @Nullable List<PassedRule> overrides,
        @Nullable Boolean unproven) {

    static StaffView of(ClientAppointment theirs, ZoneId zone) {
        List<PassedRule> passed =
                theirs.booking().by().overrides().stream().sorted().toList();
        return new StaffView(
                theirs.standing().attendance(),
                theirs.history()
                        .attendance()
                        .map(change -> Entered.of(change, zone))
                        .orElse(null),
                ChangeAnswer.of(theirs.history().last(), zone),
                passed.isEmpty() ? null : passed,
                theirs.booking().isUnproven() ? true : null);
    }

    /** Who entered something, and when. */
    record Entered(OffsetDateTime at, PersonAnswer by) {
        static Entered of(Change change, ZoneId zone) {
            return new Entered(HoldAnswer.in(zone, change.at()), PersonAnswer.of(change.by()));
        }
    }
}
