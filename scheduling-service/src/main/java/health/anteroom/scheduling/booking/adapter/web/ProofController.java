package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.identity.Bearer;
import health.anteroom.kit.identity.Caller;
import health.anteroom.scheduling.booking.application.AppointmentChange;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Asker;
import health.anteroom.scheduling.booking.application.BookingRefusal;
import health.anteroom.scheduling.booking.application.ChangeAppointmentHandler;
import health.anteroom.scheduling.booking.application.ChangeRequest;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;
import health.anteroom.scheduling.booking.application.OpenAppointment;
import health.anteroom.scheduling.booking.model.AppointmentId;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the holder of a contact says of a booking that was made with no more than that contact. */
@RestController
@RequestMapping("/api/scheduling/appointments/{id}")
class ProofController {
    private final OpenAppointment opening;
    private final ChangeAppointmentHandler changing;
    private final AppointmentAnswers answers;

    ProofController(OpenAppointment opening, ChangeAppointmentHandler changing, AppointmentAnswers answers) {
        this.opening = opening;
        this.changing = changing;
        this.answers = answers;
    }

    @PostMapping("/this-was-me")
    ResponseEntity<?> thisWasMe(Caller caller, Optional<Bearer> proof, @PathVariable String id) {
        return said(new Asker(caller, proof), id, new AppointmentChange.ThisWasMe());
    }

    @PostMapping("/not-me")
    ResponseEntity<?> notMe(Caller caller, Optional<Bearer> proof, @PathVariable String id) {
        return said(new Asker(caller, proof), id, new AppointmentChange.Disown());
    }

    private ResponseEntity<?> said(Asker asker, String id, AppointmentChange change) {
        return switch (opening.toItsHolder(asker, new AppointmentId(id), "appointment.prove")) {
            case Opened opened -> answers.changed(changing.change(ChangeRequest.of(opened, Optional.empty()), change));
            case BookingRefusal refusal -> BookingProblems.answer(refusal);
        };
    }
}
