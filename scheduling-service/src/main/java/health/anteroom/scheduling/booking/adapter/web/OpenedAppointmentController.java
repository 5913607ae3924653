package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.identity.Bearer;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Asker;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;
import health.anteroom.scheduling.booking.model.AppointmentId;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One appointment: shown, and as a calendar file. Reading changes nothing, whoever follows the link. */
@RestController
@RequestMapping("/api/scheduling/appointments/{id}")
class OpenedAppointmentController {
    private final FindAppointmentHandler finding;
    private final AppointmentAnswers answers;
    private final CalendarFile calendar;

    OpenedAppointmentController(FindAppointmentHandler finding, AppointmentAnswers answers, CalendarFile calendar) {
        this.finding = finding;
        this.answers = answers;
        this.calendar = calendar;
    }

    @GetMapping
    ResponseEntity<?> get(Caller caller, Optional<Bearer> link, @PathVariable String id) {
        return opened(
                new Asker(caller, link),
                id,
                "appointment.read",
                opened -> answers.answer(HttpStatus.OK, opened.stored(), opened.access()));
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<?> calendarFile(Caller caller, Optional<Bearer> link, @PathVariable String id) {
        return opened(
                new Asker(caller, link),
                id,
                "appointment.calendar",
                opened -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"appointment.ics\"")
                        .contentType(CalendarFile.TYPE)
                        .body(calendar.of(opened.stored())));
    }

    private ResponseEntity<?> opened(
            Asker asker, String id, String action, Function<Opened, ResponseEntity<?>> answer) {
        Optional<Opened> opened = finding.open(asker, new AppointmentId(id), action);
        return opened.isPresent()
                ? answer.apply(opened.get())
                : Problem.notFound().toResponse();
    }
}
