package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.request.IdempotencyKey;
import health.anteroom.kit.request.RequestKey;
import health.anteroom.kit.request.RequestKeys;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.TimeOff;
import health.anteroom.scheduling.practice.TimeOffId;
import health.anteroom.scheduling.practice.application.PracticeOutcome;
import health.anteroom.scheduling.practice.application.PracticePolicy;
import health.anteroom.scheduling.practice.application.TimeOffHandler;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Blocking a clinician's time, and giving it back. */
@RestController
@RequestMapping("/api/scheduling/time-off")
class TimeOffController {
    private final TimeOffHandler timeOff;
    private final RequestKeys keys;

    TimeOffController(TimeOffHandler timeOff, RequestKeys keys) {
        this.timeOff = timeOff;
        this.keys = keys;
    }

    @PostMapping
    ResponseEntity<?> take(Caller caller, Optional<IdempotencyKey> key, @RequestBody TimeOffBody body) {
        return PracticeAnswers.ifGranted(
                PracticePolicy.changeSchedule(caller, body.clinicianId()),
                () -> take(body, keys.of(caller, "POST /time-off", key, body)));
    }

    private ResponseEntity<?> take(TimeOffBody body, RequestKey request) {
        body.check();
        TimeOff wanted = TimeOffHandler.asked(body.clinicianId(), request, body.time(), body.noteOrNone());
        return taken(timeOff.take(body.clinicianId(), wanted), wanted);
    }

    private static ResponseEntity<?> taken(PracticeOutcome<Clinician> outcome, TimeOff wanted) {
        return switch (outcome) {
            case PracticeOutcome.Saved<Clinician> saved ->
                PracticeAnswers.found(
                        HttpStatus.CREATED, saved.now(), clinician -> TimeOffAnswer.of(clinician, wanted));
            case PracticeOutcome.Missing<Clinician> missing ->
                Problem.unprocessable("unknown-clinician", "There is no clinician with this id.")
                        .at("/clinician", "Not known here.")
                        .toResponse();
            case PracticeOutcome.Created<Clinician> other -> PracticeAnswers.answer(other, clinician -> clinician);
            case PracticeOutcome.NotSeen<Clinician> other -> PracticeAnswers.answer(other, clinician -> clinician);
            case PracticeOutcome.Outdated<Clinician> other -> PracticeAnswers.answer(other, clinician -> clinician);
            case PracticeOutcome.KeyReused<Clinician> other -> PracticeAnswers.answer(other, clinician -> clinician);
        };
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> end(Caller caller, @PathVariable String id) {
        TimeOffId off = new TimeOffId(id);
        return PracticeAnswers.ifGranted(
                PracticePolicy.changeSchedule(caller, off.clinician()), () -> switch (timeOff.end(off)) {
                    case PracticeOutcome.Saved<Clinician> gone ->
                        ResponseEntity.noContent().build();
                    case PracticeOutcome<Clinician> other -> PracticeAnswers.answer(other, clinician -> clinician);
                });
    }
}
