package health.anteroom.intake.response.adapter.web;

import health.anteroom.intake.questionnaire.QuestionSet;
import health.anteroom.intake.questionnaire.Questionnaires;
import health.anteroom.intake.response.PartOf;
import health.anteroom.intake.response.ResponseId;
import health.anteroom.intake.response.adapter.fhir.AnswerValueJson;
import health.anteroom.intake.response.adapter.web.ResponseBody.SavedAnswer;
import health.anteroom.intake.response.application.AnswerVault;
import health.anteroom.intake.response.application.ResponseAccess.ReadableResponse;
import health.anteroom.intake.response.model.Answer;
import health.anteroom.intake.response.model.DraftResponse;
import health.anteroom.intake.response.model.SubmittedResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Makes {@link ResponseBody}s for those who may read them. */
@Component
final class ResponseBodies {
    private final Questionnaires questionnaires;
    private final AnswerVault vault;

    ResponseBodies(Questionnaires questionnaires, AnswerVault vault) {
        this.questionnaires = questionnaires;
        this.vault = vault;
    }

    ResponseBody of(ResponseId id, ReadableResponse readable) {
        PartOf part = readable.response().part();
        QuestionSet questions = questionnaires.questions(part.questionnaire());
        Map<String, SavedAnswer> answers = new TreeMap<>();
        readable.response()
                .answers()
                .forEach((linkId, answer) ->
                        answers.put(linkId, saved(new AnswerVault.Place(part.client(), id, linkId), answer)));
        return new ResponseBody(
                id.value(),
                part.client().value(),
                part.packet(),
                part.questionnaire().id(),
                questions.title(),
                questionnaires.resource(part.questionnaire()),
                answers,
                readable.response().progress(),
                readable.access().readBy(),
                readable.response().howFar().isSubmitted(),
                submittedAt(readable));
    }

    private SavedAnswer saved(AnswerVault.Place place, Answer answer) {
        return switch (answer) {
            case Answer.NotYet notYet -> new SavedAnswer("notYet", Optional.empty(), notYet.savedAt());
            case Answer.InPerson inPerson -> new SavedAnswer("inPerson", Optional.empty(), inPerson.savedAt());
            case Answer.Given given ->
                new SavedAnswer(
                        "given",
                        Optional.of(vault.open(place, given.values()).stream()
                                .map(AnswerValueJson::of)
                                .toList()),
                        given.savedAt());
        };
    }

    private static Optional<Instant> submittedAt(ReadableResponse readable) {
        return switch (readable.response()) {
            case DraftResponse draft -> Optional.empty();
            case SubmittedResponse submitted -> Optional.of(submitted.submittedAt());
        };
    }
}
