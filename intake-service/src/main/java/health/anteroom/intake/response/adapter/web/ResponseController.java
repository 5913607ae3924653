package health.anteroom.intake.response.adapter.web;

import health.anteroom.intake.response.ResponseId;
import health.anteroom.intake.response.application.ResponseAccess;
import health.anteroom.intake.response.application.SaveAnswer;
import health.anteroom.intake.response.application.SaveAnswerHandler;
import health.anteroom.intake.response.application.SaveAnswerOutcome;
import health.anteroom.intake.response.application.SubmitResponseHandler;
import health.anteroom.intake.response.application.SubmitResponseOutcome;
import health.anteroom.intake.response.model.AnswerFlaw;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.problem.Problem;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers, one at a time. What is not the caller's is not there. */
@RestController
@RequestMapping("/api/intake/responses/{id}")
final class ResponseController {
    private final ResponseAccess access;
    private final ResponseBodies bodies;
    private final SaveAnswerHandler save;
    private final SubmitResponseHandler submit;

    ResponseController(
            ResponseAccess access, ResponseBodies bodies, SaveAnswerHandler save, SubmitResponseHandler submit) {
        this.access = access;
        this.bodies = bodies;
        this.save = save;
        this.submit = submit;
    }

    @GetMapping
    ResponseEntity<?> read(Caller caller, @PathVariable String id) {
        if (caller instanceof Visitor) {
            return Problem.unauthorized().toResponse();
        }
        ResponseId response = new ResponseId(id);
        return access.toRead(caller, response)
                .<ResponseEntity<?>>map(readable -> privately(bodies.of(response, readable)))
                .orElseGet(() -> Problem.notFound().toResponse());
    }

    @PutMapping("/answers/{linkId}")
    ResponseEntity<?> save(
            Caller caller,
            @PathVariable String id,
            @PathVariable String linkId,
            @RequestBody SaveAnswerRequest request) {
        if (caller instanceof Visitor) {
            return Problem.unauthorized().toResponse();
        }
        ResponseId response = new ResponseId(id);
        return switch (WantedAnswerReader.read(request)) {
            case WantedAnswerReader.Reading.Clear clear ->
                save(caller, new SaveAnswer(response, linkId, clear.wanted()));
            case WantedAnswerReader.Reading.Unclear unclear ->
                access.toAnswer(caller, response).isPresent()
                        ? unclear.problem().toResponse()
                        : Problem.notFound().toResponse();
        };
    }

    private ResponseEntity<?> save(Caller caller, SaveAnswer command) {
        return switch (save.handle(caller, command)) {
            case SaveAnswerOutcome.Saved saved -> privately(new AnswerSavedBody(true, saved.at(), saved.progress()));
            case SaveAnswerOutcome.NotThere notThere -> Problem.notFound().toResponse();
            case SaveAnswerOutcome.AlreadySubmitted submitted ->
                alreadySubmitted().toResponse();
            case SaveAnswerOutcome.DoesNotFit flawed ->
                doesNotFit(flawed.flaws()).toResponse();
        };
    }

    @PostMapping("/submit")
    ResponseEntity<?> submit(Caller caller, @PathVariable String id) {
        if (caller instanceof Visitor) {
            return Problem.unauthorized().toResponse();
        }
        return switch (submit.handle(caller, new ResponseId(id))) {
            case SubmitResponseOutcome.Submitted submitted ->
                privately(new SubmittedBody(true, submitted.at(), submitted.next()));
            case SubmitResponseOutcome.NotThere notThere -> Problem.notFound().toResponse();
        };
    }

    private static Problem alreadySubmitted() {
        return Problem.conflict(
                "response-submitted",
                "You handed this part in already, and it is kept just as it was. If something should be different, you can"
                        + " say it when you meet.");
    }

    private static Problem doesNotFit(List<AnswerFlaw> flaws) {
        Problem problem = Problem.unprocessable(
                "answer-not-acceptable", "This could not be saved as it is. What you had before is still there.");
        for (AnswerFlaw flaw : flaws) {
            problem = problem.at(flaw.pointer(), flaw.words());
        }
        return problem;
    }

    private static ResponseEntity<?> privately(Object body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
