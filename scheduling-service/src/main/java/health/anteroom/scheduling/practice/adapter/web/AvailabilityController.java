package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.request.IfMatch;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.application.Clinicians;
import health.anteroom.scheduling.practice.application.PracticePolicy;
import health.anteroom.scheduling.practice.application.SetAvailabilityHandler;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When a clinician sees people: read by staff, written by the owner, the desk and that clinician. */
@RestController
@RequestMapping("/api/scheduling/clinicians/{id}/availability")
class AvailabilityController {
    private final Clinicians clinicians;
    private final SetAvailabilityHandler setting;

    AvailabilityController(Clinicians clinicians, SetAvailabilityHandler setting) {
        this.clinicians = clinicians;
        this.setting = setting;
    }

    @GetMapping
    ResponseEntity<?> get(Caller caller, @PathVariable String id) {
        return PracticeAnswers.ifGranted(
                PracticePolicy.seeSettings(caller),
                () -> clinicians
                        .find(new ClinicianId(id))
                        .map(found -> PracticeAnswers.found(HttpStatus.OK, found, AvailabilityController::shape))
                        .orElseGet(Problem.notFound()::toResponse));
    }

    @PutMapping
    ResponseEntity<?> set(
            Caller caller, @PathVariable String id, Optional<IfMatch> seen, @RequestBody AvailabilityBody body) {
        ClinicianId clinician = new ClinicianId(id);
        return PracticeAnswers.ifGranted(
                PracticePolicy.changeSchedule(caller, clinician),
                () -> PracticeAnswers.answer(
                        setting.set(clinician, body.toRule(), seen), AvailabilityController::shape));
    }

    private static Object shape(Clinician clinician) {
        return AvailabilityBody.of(clinician.schedule().rule());
    }
}
