package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.request.IfMatch;
import health.anteroom.scheduling.practice.PracticeSetup;
import health.anteroom.scheduling.practice.application.PracticePolicy;
import health.anteroom.scheduling.practice.application.PracticeSetups;
import health.anteroom.scheduling.practice.application.SavePracticeHandler;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The practice's holidays and rooms: read by staff, written by the owner. */
@RestController
@RequestMapping("/api/scheduling/practice")
class PracticeController {
    private final PracticeSetups setups;
    private final SavePracticeHandler saving;

    PracticeController(PracticeSetups setups, SavePracticeHandler saving) {
        this.setups = setups;
        this.saving = saving;
    }

    /** Before the owner has said anything there is no revision to match. */
    @GetMapping
    ResponseEntity<?> get(Caller caller) {
        return PracticeAnswers.ifGranted(
                PracticePolicy.seeSettings(caller),
                () -> setups.find()
                        .map(found -> PracticeAnswers.found(HttpStatus.OK, found, PracticeBody::of))
                        .orElseGet(() -> ResponseEntity.ok(PracticeBody.of(PracticeSetup.NONE))));
    }

    @PutMapping
    ResponseEntity<?> save(Caller caller, Optional<IfMatch> seen, @RequestBody PracticeBody body) {
        return PracticeAnswers.ifGranted(
                PracticePolicy.changePractice(caller),
                () -> PracticeAnswers.answer(saving.save(body.toSetup(), seen), PracticeBody::of));
    }
}
