package health.anteroom.intake.client.adapter.web;

import health.anteroom.intake.access.IntakePolicy;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.client.application.ContactRule;
import health.anteroom.intake.client.application.CorrectClient;
import health.anteroom.intake.client.application.CorrectClientHandler;
import health.anteroom.intake.client.application.CorrectClientOutcome;
import health.anteroom.kit.access.AccessGate;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.request.IfMatch;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Corrects a contact card. */
@RestController
final class CorrectClientController {
    private final CorrectClientHandler correct;
    private final AccessGate gate;

    CorrectClientController(CorrectClientHandler correct, AccessGate gate) {
        this.correct = correct;
        this.gate = gate;
    }

    @PutMapping("/api/intake/clients/{id}")
    ResponseEntity<?> correct(
            Caller caller, @PathVariable String id, Optional<IfMatch> seen, @RequestBody CorrectClientRequest request) {
        Optional<Problem> no = gate.refusal(caller, "client.correct", id, IntakePolicy.correctCard(caller, id));
        if (no.isPresent()) {
            return no.get().toResponse();
        }
        CorrectionReader reader = new CorrectionReader();
        return seen.<ResponseEntity<?>>map(revision -> reader.read(new ClientId(id), revision.revision(), request)
                        .<ResponseEntity<?>>map(command -> answer(caller, command))
                        .orElseGet(() -> reader.problem().toResponse()))
                .orElseGet(CorrectClientController::lookFirst);
    }

    private ResponseEntity<?> answer(Caller caller, CorrectClient command) {
        return switch (correct.handle(caller, command)) {
            case CorrectClientOutcome.Corrected corrected ->
                ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ClientCard.of(corrected.client()));
            case CorrectClientOutcome.NotThere notThere -> Problem.notFound().toResponse();
            case CorrectClientOutcome.ChangedMeanwhile changed ->
                Problem.preconditionFailed().toResponse();
            case CorrectClientOutcome.ContactRefused refused ->
                problem(refused.why()).toResponse();
        };
    }

    private static ResponseEntity<?> lookFirst() {
        return Problem.of(
                        HttpStatus.PRECONDITION_REQUIRED,
                        "if-match-needed",
                        "If-Match with the revision that you looked at is needed.")
                .toResponse();
    }

    private static Problem problem(ContactRule.No why) {
        return switch (why) {
            case BY_A_PERSON ->
                Problem.unprocessable(
                        "contact-by-person", "So that nobody else can do it, a person here changes how we reach you.");
            case RING_FIRST ->
                Problem.unprocessable("ring-first", "A new contact is kept after a call to the number on file.")
                        .at("/rangStoredNumber", "Ring the number on file, and say that you did.");
            case NO_NUMBER_ON_FILE ->
                Problem.unprocessable("no-number-on-file", "There is no number on file to ring. The owner can decide.")
                        .at("/rangStoredNumber", "No number is on file.");
            case OWNER_DECIDES ->
                Problem.unprocessable("owner-decides", "Where nobody can be reached, the owner decides.")
                        .at("/notReached", "Only the owner can say this.");
            case WORDS_WRITTEN ->
                Problem.unprocessable(
                                "answers-written",
                                "They have written answers. Ring the number on file, or add them as a new client:"
                                        + " what was written stays with the contact that it was written under.")
                        .at("/notReached", "They have written answers already.");
        };
    }
}
