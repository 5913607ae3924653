package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.request.IfMatch;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.application.Clinicians;
import health.anteroom.scheduling.practice.application.PracticePolicy;
import health.anteroom.scheduling.practice.application.SaveClinicianHandler;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Clinicians: introduced to anyone, written by the owner. */
@RestController
@RequestMapping("/api/scheduling/clinicians")
class ClinicianController {
    private final Clinicians clinicians;
    private final SaveClinicianHandler saving;

    ClinicianController(Clinicians clinicians, SaveClinicianHandler saving) {
        this.clinicians = clinicians;
        this.saving = saving;
    }

    @GetMapping
    List<ClinicianAnswer> list(@RequestParam(required = false) @Nullable String offering) {
        return clinicians.known().stream()
                .filter(Clinician::active)
                .filter(clinician -> offering == null || clinician.gives(new OfferingId(offering)))
                .map(ClinicianAnswer::of)
                .toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<?> get(Caller caller, @PathVariable String id) {
        return PracticeAnswers.ifGranted(
                PracticePolicy.seeSettings(caller),
                () -> clinicians
                        .find(new ClinicianId(id))
                        .map(found -> PracticeAnswers.found(HttpStatus.OK, found, ClinicianSettingsAnswer::of))
                        .orElseGet(Problem.notFound()::toResponse));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> save(
            Caller caller, @PathVariable String id, Optional<IfMatch> seen, @RequestBody ClinicianBody body) {
        return PracticeAnswers.ifGranted(
                PracticePolicy.changePractice(caller),
                () -> PracticeAnswers.answer(saving.save(body.toCommand(id), seen), ClinicianSettingsAnswer::of));
    }
}
