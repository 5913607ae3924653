package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.identity.Bearer;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.request.IfMatch;
import health.anteroom.scheduling.booking.application.AppointmentChange;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Asker;
import health.anteroom.scheduling.booking.application.BookingRefusal;
import health.anteroom.scheduling.booking.application.ChangeAppointmentHandler;
import health.anteroom.scheduling.booking.application.ChangeRequest;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;
import health.anteroom.scheduling.booking.application.OpenAppointment;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.Attendance;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What only the practice does with an appointment: answers a request, notes who came. */
@RestController
@RequestMapping("/api/scheduling/appointments/{id}")
class DeskController {
    private final OpenAppointment opening;
    private final ChangeAppointmentHandler changing;
    private final AppointmentAnswers answers;

    DeskController(OpenAppointment opening, ChangeAppointmentHandler changing, AppointmentAnswers answers) {
        this.opening = opening;
        this.changing = changing;
        this.answers = answers;
    }

    @PostMapping("/take-on")
    ResponseEntity<?> takeOn(Caller caller, Optional<Bearer> link, @PathVariable String id, Optional<IfMatch> seen) {
        return answered(new Asker(caller, link), id, seen, AppointmentChange.TakeOn::new);
    }

    @PostMapping("/approve")
    ResponseEntity<?> approve(Caller caller, Optional<Bearer> link, @PathVariable String id, Optional<IfMatch> seen) {
        return answered(new Asker(caller, link), id, seen, AppointmentChange.Approve::new);
    }

    @PostMapping("/decline")
    ResponseEntity<?> decline(
            Caller caller,
            Optional<Bearer> link,
            @PathVariable String id,
            Optional<IfMatch> seen,
            @RequestBody(required = false) @Nullable CancelBody body) {
        CancelBody given = body == null ? CancelBody.SILENT : body;
        return answered(new Asker(caller, link), id, seen, () -> new AppointmentChange.Decline(given.toReason()));
    }

    @PostMapping("/arrive")
    ResponseEntity<?> arrive(Caller caller, Optional<Bearer> link, @PathVariable String id, Optional<IfMatch> seen) {
        return attended(new Asker(caller, link), id, seen, Attendance.ARRIVED);
    }

    @PostMapping("/no-show")
    ResponseEntity<?> noShow(Caller caller, Optional<Bearer> link, @PathVariable String id, Optional<IfMatch> seen) {
        return attended(new Asker(caller, link), id, seen, Attendance.NO_SHOW);
    }

    /** What was entered by mistake. */
    @PostMapping("/expect")
    ResponseEntity<?> expect(Caller caller, Optional<Bearer> link, @PathVariable String id, Optional<IfMatch> seen) {
        return attended(new Asker(caller, link), id, seen, Attendance.EXPECTED);
    }

    @PostMapping("/fulfil")
    ResponseEntity<?> fulfil(Caller caller, Optional<Bearer> link, @PathVariable String id, Optional<IfMatch> seen) {
        return attended(new Asker(caller, link), id, seen, Attendance.FULFILLED);
    }

    private ResponseEntity<?> answered(
            Asker asker, String id, Optional<IfMatch> seen, Supplier<AppointmentChange> change) {
        return changed(asker, id, "appointment.answer", seen, change);
    }

    private ResponseEntity<?> attended(Asker asker, String id, Optional<IfMatch> seen, Attendance what) {
        return changed(asker, id, "appointment.attendance", seen, () -> new AppointmentChange.Attended(what));
    }

    /** What is wanted is read only once it is open to them. */
    private ResponseEntity<?> changed(
            Asker asker, String id, String action, Optional<IfMatch> seen, Supplier<AppointmentChange> change) {
        return switch (opening.toStaff(asker, new AppointmentId(id), action)) {
            case Opened opened -> answers.changed(changing.change(ChangeRequest.of(opened, seen), change.get()));
            case BookingRefusal refusal -> BookingProblems.answer(refusal);
        };
    }
}
