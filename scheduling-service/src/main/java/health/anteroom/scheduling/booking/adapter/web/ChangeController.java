package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.identity.Bearer;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.request.IfMatch;
import health.anteroom.scheduling.booking.application.AppointmentChange;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Asker;
import health.anteroom.scheduling.booking.application.BookingRefusal;
import health.anteroom.scheduling.booking.application.ChangeAppointmentHandler;
import health.anteroom.scheduling.booking.application.ChangeOutcome;
import health.anteroom.scheduling.booking.application.ChangeRequest;
import health.anteroom.scheduling.booking.application.RescheduleHandler;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.Attendance;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything that changes an appointment, each a {@code POST}. */
@RestController
@RequestMapping("/api/scheduling/appointments/{id}")
class ChangeController {
    private final ChangeAppointmentHandler changing;
    private final RescheduleHandler moving;
    private final AppointmentAnswers answers;

    ChangeController(ChangeAppointmentHandler changing, RescheduleHandler moving, AppointmentAnswers answers) {
        this.changing = changing;
        this.moving = moving;
        this.answers = answers;
    }

    @PostMapping("/reschedule")
    ResponseEntity<?> reschedule(
            Caller caller,
            Optional<Bearer> link,
            @PathVariable String id,
            Optional<IfMatch> seen,
            @RequestBody RescheduleBody body) {
        ChangeRequest request = request(caller, link, id, seen);
        return answer(moving.move(request, body.toCommand()));
    }

    @PostMapping("/cancel")
    ResponseEntity<?> cancel(
            Caller caller,
            Optional<Bearer> link,
            @PathVariable String id,
            Optional<IfMatch> seen,
            @RequestBody(required = false) @Nullable CancelBody body) {
        CancelBody given = body == null ? CancelBody.SILENT : body;
        return change(request(caller, link, id, seen), new AppointmentChange.Cancel(given.toReason()));
    }

    @PostMapping("/confirm")
    ResponseEntity<?> confirm(Caller caller, Optional<Bearer> link, @PathVariable String id, Optional<IfMatch> seen) {
        return change(request(caller, link, id, seen), new AppointmentChange.ConfirmIt());
    }

    @PostMapping("/change-format")
    ResponseEntity<?> changeFormat(
            Caller caller,
            Optional<Bearer> link,
            @PathVariable String id,
            Optional<IfMatch> seen,
            @RequestBody FormatBody body) {
        return change(request(caller, link, id, seen), new AppointmentChange.ChangeFormat(body.wanted()));
    }

    @PostMapping("/arrive")
    ResponseEntity<?> arrive(Caller caller, Optional<Bearer> link, @PathVariable String id, Optional<IfMatch> seen) {
        return change(request(caller, link, id, seen), new AppointmentChange.Attended(Attendance.ARRIVED));
    }

    @PostMapping("/no-show")
    ResponseEntity<?> noShow(Caller caller, Optional<Bearer> link, @PathVariable String id, Optional<IfMatch> seen) {
        return change(request(caller, link, id, seen), new AppointmentChange.Attended(Attendance.NO_SHOW));
    }

    @PostMapping("/fulfil")
    ResponseEntity<?> fulfil(Caller caller, Optional<Bearer> link, @PathVariable String id, Optional<IfMatch> seen) {
        return change(request(caller, link, id, seen), new AppointmentChange.Attended(Attendance.FULFILLED));
    }

    private static ChangeRequest request(Caller caller, Optional<Bearer> link, String id, Optional<IfMatch> seen) {
        return new ChangeRequest(new Asker(caller, link), new AppointmentId(id), seen);
    }

    private ResponseEntity<?> change(ChangeRequest request, AppointmentChange change) {
        return answer(changing.change(request, change));
    }

    private ResponseEntity<?> answer(ChangeOutcome outcome) {
        return switch (outcome) {
            case ChangeOutcome.Done done -> answers.answer(HttpStatus.OK, done.now(), done.access());
            case BookingRefusal refusal -> BookingProblems.answer(refusal);
        };
    }
}
