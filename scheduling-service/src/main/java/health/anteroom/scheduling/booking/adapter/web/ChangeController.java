package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.identity.Bearer;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.request.IfMatch;
import health.anteroom.scheduling.booking.application.AppointmentChange;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Asker;
import health.anteroom.scheduling.booking.application.BookingRefusal;
import health.anteroom.scheduling.booking.application.ChangeAppointmentHandler;
import health.anteroom.scheduling.booking.application.ChangeFormatHandler;
import health.anteroom.scheduling.booking.application.ChangeOutcome;
import health.anteroom.scheduling.booking.application.ChangeRequest;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;
import health.anteroom.scheduling.booking.application.OpenAppointment;
import health.anteroom.scheduling.booking.application.OpenOutcome;
import health.anteroom.scheduling.booking.application.RescheduleHandler;
import health.anteroom.scheduling.booking.application.RestoreHandler;
import health.anteroom.scheduling.booking.model.AppointmentId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What its people change of an appointment, each a {@code POST}. */
@RestController
@RequestMapping("/api/scheduling/appointments/{id}")
class ChangeController {
    private final OpenAppointment opening;
    private final ChangeAppointmentHandler changing;
    private final ChangeFormatHandler meetingOtherwise;
    private final RescheduleHandler moving;
    private final RestoreHandler restoring;
    private final AppointmentAnswers answers;

    ChangeController(
            OpenAppointment opening,
            ChangeAppointmentHandler changing,
            ChangeFormatHandler meetingOtherwise,
            RescheduleHandler moving,
            RestoreHandler restoring,
            AppointmentAnswers answers) {
        this.opening = opening;
        this.changing = changing;
        this.meetingOtherwise = meetingOtherwise;
        this.moving = moving;
        this.restoring = restoring;
        this.answers = answers;
    }

    @PostMapping("/reschedule")
    ResponseEntity<?> reschedule(
            Caller caller,
            Optional<Bearer> link,
            @PathVariable String id,
            Optional<IfMatch> seen,
            @RequestBody RescheduleBody body) {
        return changed(
                opening.toWhoMayChange(new Asker(caller, link), new AppointmentId(id), "appointment.reschedule"),
                opened -> moving.move(
                        new ChangeRequest(opened, seen, Optional.ofNullable(body.tell())), body.toCommand()));
    }

    @PostMapping("/cancel")
    ResponseEntity<?> cancel(
            Caller caller,
            Optional<Bearer> link,
            @PathVariable String id,
            Optional<IfMatch> seen,
            @RequestBody(required = false) @Nullable CancelBody body) {
        CancelBody given = body == null ? CancelBody.SILENT : body;
        return changed(
                opening.toWhoMayChange(new Asker(caller, link), new AppointmentId(id), "appointment.cancel"),
                opened -> changing.change(
                        new ChangeRequest(opened, seen, Optional.ofNullable(given.tell())),
                        new AppointmentChange.Cancel(given.toReason())));
    }

    @PostMapping("/confirm")
    ResponseEntity<?> confirm(Caller caller, Optional<Bearer> link, @PathVariable String id, Optional<IfMatch> seen) {
        return changed(
                opening.toItsPeople(new Asker(caller, link), new AppointmentId(id), "appointment.confirm"),
                opened -> changing.change(ChangeRequest.of(opened, seen), new AppointmentChange.ConfirmIt()));
    }

    @PostMapping("/change-format")
    ResponseEntity<?> changeFormat(
            Caller caller,
            Optional<Bearer> link,
            @PathVariable String id,
            Optional<IfMatch> seen,
            @RequestBody FormatBody body) {
        return changed(
                opening.toWhoMayChange(new Asker(caller, link), new AppointmentId(id), "appointment.change-format"),
                opened -> meetingOtherwise.change(
                        new ChangeRequest(opened, seen, Optional.ofNullable(body.tell())), body.wanted()));
    }

    @PostMapping("/restore")
    ResponseEntity<?> restore(Caller caller, Optional<Bearer> link, @PathVariable String id, Optional<IfMatch> seen) {
        return changed(
                opening.toWhoMayChange(new Asker(caller, link), new AppointmentId(id), "appointment.restore"),
                opened -> restoring.restore(ChangeRequest.of(opened, seen)));
    }

    /** What is wanted is read only once it is open, so that a stranger learns nothing of what would be wrong with it. */
    private ResponseEntity<?> changed(OpenOutcome outcome, Function<Opened, ChangeOutcome> change) {
        return switch (outcome) {
            case Opened opened -> answers.changed(change.apply(opened));
            case BookingRefusal refusal -> BookingProblems.answer(refusal);
        };
    }
}
