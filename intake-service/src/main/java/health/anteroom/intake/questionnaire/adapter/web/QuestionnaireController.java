package health.anteroom.intake.questionnaire.adapter.web;

import health.anteroom.intake.access.IntakePolicy;
import health.anteroom.intake.platform.fhir.FhirProblems;
import health.anteroom.intake.questionnaire.QuestionnaireUse;
import health.anteroom.intake.questionnaire.Questionnaires;
import health.anteroom.intake.questionnaire.application.PutQuestionnaireHandler;
import health.anteroom.intake.questionnaire.application.PutQuestionnaireOutcome;
import health.anteroom.intake.questionnaire.application.QuestionnaireResource;
import health.anteroom.kit.access.AccessGate;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Putting is the owner's; reading is for everyone who is signed in, as far as the questionnaire is in use. */
@RestController
@RequestMapping("/api/intake/questionnaires")
final class QuestionnaireController {
    private static final String FHIR_JSON = "application/fhir+json";

    private final PutQuestionnaireHandler put;
    private final Questionnaires questionnaires;
    private final QuestionnaireUse use;

    QuestionnaireController(PutQuestionnaireHandler put, Questionnaires questionnaires, QuestionnaireUse use) {
        this.put = put;
        this.questionnaires = questionnaires;
        this.use = use;
    }

    @PutMapping(consumes = {FHIR_JSON, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<?> put(Caller caller, @RequestBody byte[] body) {
        return AccessGate.problem(IntakePolicy.owner(caller))
                .<ResponseEntity<?>>map(Problem::toResponse)
                .orElseGet(() -> put(body));
    }

    private ResponseEntity<?> put(byte[] body) {
        return switch (put.handle(body)) {
            case PutQuestionnaireOutcome.Created created -> stored(HttpStatus.CREATED, created.resource());
            case PutQuestionnaireOutcome.Kept kept -> stored(HttpStatus.OK, kept.resource());
            case PutQuestionnaireOutcome.NotJson notJson ->
                FhirProblems.unreadable(notJson.why()).toResponse();
            case PutQuestionnaireOutcome.Unacceptable unacceptable ->
                FhirProblems.flawed("questionnaire-not-acceptable", unacceptable.flaws())
                        .toResponse();
        };
    }

    @GetMapping("/{id}")
    ResponseEntity<?> read(Caller caller, @PathVariable String id) {
        Optional<Problem> no = AccessGate.problem(IntakePolicy.form(caller, use.isAsked(id)));
        if (no.isPresent()) {
            return no.get().toResponse();
        }
        return questionnaires
                .newest(id)
                .<ResponseEntity<?>>map(version -> fhir(HttpStatus.OK).body(bytes(questionnaires.resource(version))))
                .orElseGet(() -> Problem.notFound().toResponse());
    }

    private static ResponseEntity<?> stored(HttpStatus status, QuestionnaireResource resource) {
        return fhir(status)
                .location(URI.create(
                        "/api/intake/questionnaires/" + resource.version().id()))
                .body(bytes(resource.json()));
    }

    private static ResponseEntity.BodyBuilder fhir(HttpStatus status) {
        return ResponseEntity.status(status).contentType(MediaType.parseMediaType(FHIR_JSON));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
