package health.anteroom.intake.response.adapter.web;

import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.response.ResponseId;
import health.anteroom.intake.response.application.AnswerVault;
import health.anteroom.intake.response.application.ResponseAccess;
import health.anteroom.intake.response.application.SaveAnswer;
import health.anteroom.intake.response.application.SaveAnswerHandler;
import health.anteroom.intake.response.application.SaveAnswerOutcome;
import health.anteroom.intake.response.application.SubmitResponseHandler;
import health.anteroom.intake.response.application.SubmitResponseOutcome;
import health.anteroom.intake.response.model.AnswerFlaw;
import health.anteroom.intake.response.model.AnswerLog.Basis;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.problem.Problem;
import java.util.List;
import java.util.Optional;
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
    private final SavedAnswers answers;
    private final SaveAnswerHandler save;
    private final SubmitResponseHandler submit;

    ResponseController(
            ResponseAccess access,
            ResponseBodies bodies,
            SavedAnswers answers,
            SaveAnswerHandler save,
            SubmitResponseHandler submit) {
        this.answers = answers;
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
                save(
                        caller,
                        new SaveAnswer(
                                response, linkId, clear.wanted(), new Basis(request.basedOn()), request.readers()));
            case WantedAnswerReader.Reading.Unclear unclear ->
                access.toAnswer(caller, response).isPresent()
                        ? unclear.problem().toResponse()
                        : Problem.notFound().toResponse();
        };
    }

    private ResponseEntity<?> save(Caller caller, SaveAnswer command) {
        return switch (save.handle(caller, command)) {
            case SaveAnswerOutcome.Saved saved -> privately(acknowledged(command, caller, saved));
            case SaveAnswerOutcome.NotThere notThere -> Problem.notFound().toResponse();
            case SaveAnswerOutcome.AlreadySubmitted submitted ->
                alreadySubmitted().toResponse();
            case SaveAnswerOutcome.DoesNotFit flawed ->
                doesNotFit(flawed.flaws()).toResponse();
        };
    }

    private AnswerSavedBody acknowledged(SaveAnswer command, Caller caller, SaveAnswerOutcome.Saved saved) {
        var version = saved.saved().version();
        var place = new AnswerVault.Place(
                new ClientId(((ClientCaller) caller).clientId()), command.response(), command.linkId());
        return new AnswerSavedBody(
                true,
                version.revision(),
                version.answer().savedAt(),
                saved.progress(),
                saved.saved().beside().isEmpty()
                        ? Optional.empty()
                        : Optional.of(answers.all(place, saved.saved().beside())));
    }

    /** Everything that the client ever saved at one question, newest first. */
    @GetMapping("/answers/{linkId}/versions")
    ResponseEntity<?> versions(Caller caller, @PathVariable String id, @PathVariable String linkId) {
        if (caller instanceof Visitor) {
            return Problem.unauthorized().toResponse();
        }
        ResponseId response = new ResponseId(id);
        return access.toItsAuthor(caller, response)
                .flatMap(known -> Optional.ofNullable(known.logs().get(linkId))
                        .map(log -> answers.all(SavedAnswers.place(known, response, linkId), log.all())))
                .<ResponseEntity<?>>map(ResponseController::privately)
                .orElseGet(() -> Problem.notFound().toResponse());
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
