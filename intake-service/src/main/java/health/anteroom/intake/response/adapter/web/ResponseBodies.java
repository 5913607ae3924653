package health.anteroom.intake.response.adapter.web;

import health.anteroom.intake.questionnaire.QuestionSet;
import health.anteroom.intake.questionnaire.Questionnaires;
import health.anteroom.intake.response.PartOf;
import health.anteroom.intake.response.ResponseId;
import health.anteroom.intake.response.adapter.web.ResponseBody.StandingAnswerBody;
import health.anteroom.intake.response.application.ReadableResponse;
import health.anteroom.intake.response.application.ReadableResponse.Viewer;
import health.anteroom.intake.response.model.AnswerLog;
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
    private final SavedAnswers answers;

    ResponseBodies(Questionnaires questionnaires, SavedAnswers answers) {
        this.questionnaires = questionnaires;
        this.answers = answers;
    }

    ResponseBody of(ResponseId id, ReadableResponse readable) {
        PartOf part = readable.response().part();
        QuestionSet questions = questionnaires.questions(part.questionnaire());
        return new ResponseBody(
                id.value(),
                part.client().value(),
                part.packet(),
                part.questionnaire().id(),
                questions.title(),
                questionnaires.resource(part.questionnaire()),
                answers(id, readable),
                readable.response().progress(),
                readable.who().sentence(),
                readable.readers(),
                readable.response().howFar().isSubmitted(),
                submittedAt(readable));
    }

    private Map<String, StandingAnswerBody> answers(ResponseId id, ReadableResponse readable) {
        Map<String, StandingAnswerBody> bodies = new TreeMap<>();
        for (Map.Entry<String, AnswerLog> entry : readable.logs().entrySet()) {
            var place = SavedAnswers.place(readable.response(), id, entry.getKey());
            boolean stands = readable.response().answers().containsKey(entry.getKey());
            boolean asks = !entry.getValue().beside().isEmpty();
            if (readable.viewer() == Viewer.AUTHOR && (stands || asks)) {
                bodies.put(entry.getKey(), answers.forItsAuthor(place, entry.getValue()));
            } else if (stands) {
                bodies.put(entry.getKey(), answers.forItsReader(place, entry.getValue()));
            }
        }
        return bodies;
    }

    private static Optional<Instant> submittedAt(ReadableResponse readable) {
        return switch (readable.response()) {
            case DraftResponse draft -> Optional.empty();
            case SubmittedResponse submitted -> Optional.of(submitted.submittedAt());
        };
    }
}
