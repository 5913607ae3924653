package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.request.IfMatch;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.application.Offerings;
import health.anteroom.scheduling.practice.application.PracticePolicy;
import health.anteroom.scheduling.practice.application.SaveOfferingHandler;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offerings: read by anyone, written by the owner. */
@RestController
@RequestMapping("/api/scheduling/offerings")
class OfferingController {
    private final Offerings offerings;
    private final SaveOfferingHandler saving;

    OfferingController(Offerings offerings, SaveOfferingHandler saving) {
        this.offerings = offerings;
        this.saving = saving;
    }

    @GetMapping
    List<OfferingAnswer> list() {
        return offerings.known().stream().map(OfferingAnswer::of).toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<?> get(Caller caller, @PathVariable String id) {
        return PracticeAnswers.ifGranted(
                PracticePolicy.seeSettings(caller),
                () -> offerings
                        .find(new OfferingId(id))
                        .map(found -> PracticeAnswers.found(HttpStatus.OK, found, OfferingSettingsAnswer::of))
                        .orElseGet(Problem.notFound()::toResponse));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> save(
            Caller caller, @PathVariable String id, Optional<IfMatch> seen, @RequestBody OfferingBody body) {
        return PracticeAnswers.ifGranted(
                PracticePolicy.changePractice(caller),
                () -> PracticeAnswers.answer(saving.save(body.toOffering(id), seen), OfferingSettingsAnswer::of));
    }
}
