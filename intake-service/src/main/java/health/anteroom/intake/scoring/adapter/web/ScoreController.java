package health.anteroom.intake.scoring.adapter.web;

import health.anteroom.intake.access.IntakePolicy;
import health.anteroom.intake.platform.fhir.FhirProblems;
import health.anteroom.intake.scoring.ScoreOutcome;
import health.anteroom.intake.scoring.adapter.fhir.FhirScoring;
import health.anteroom.kit.access.AccessGate;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Scores what staff bring; stateless, so there is nobody's record to look at. */
@RestController
final class ScoreController {
    private final FhirScoring scoring;

    ScoreController(FhirScoring scoring) {
        this.scoring = scoring;
    }

    @PostMapping(
            path = "/api/intake/score",
            consumes = {"application/fhir+json", MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<?> score(Caller caller, @RequestBody byte[] body) {
        return AccessGate.problem(IntakePolicy.staff(caller))
                .<ResponseEntity<?>>map(Problem::toResponse)
                .orElseGet(() -> score(body));
    }

    private ResponseEntity<?> score(byte[] body) {
        return switch (scoring.score(body)) {
            case ScoreOutcome.Scored scored ->
                ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ScoreBody.of(scored.report()));
            case ScoreOutcome.NotJson notJson ->
                FhirProblems.unreadable(notJson.why()).toResponse();
            case ScoreOutcome.Unacceptable unacceptable ->
                FhirProblems.flawed("response-not-acceptable", unacceptable.flaws())
                        .toResponse();
        };
    }
}
