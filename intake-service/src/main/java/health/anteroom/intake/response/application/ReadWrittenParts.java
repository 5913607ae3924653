package health.anteroom.intake.response.application;

import health.anteroom.intake.questionnaire.AnswerValue;
import health.anteroom.intake.questionnaire.Question;
import health.anteroom.intake.questionnaire.QuestionSet;
import health.anteroom.intake.questionnaire.Questionnaires;
import health.anteroom.intake.response.ResponseId;
import health.anteroom.intake.response.WrittenPart;
import health.anteroom.intake.response.WrittenPart.Item;
import health.anteroom.intake.response.WrittenPart.State;
import health.anteroom.intake.response.WrittenParts;
import health.anteroom.intake.response.model.Answer;
import health.anteroom.intake.response.model.AnswerLog;
import health.anteroom.intake.response.model.SubmittedResponse;
import health.anteroom.kit.identity.Caller;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a client wrote, question by question, with the words that they were shown. */
@Component
final class ReadWrittenParts implements WrittenParts {
    private final ResponseAccess access;
    private final Questionnaires questionnaires;
    private final AnswerVault vault;

    ReadWrittenParts(ResponseAccess access, Questionnaires questionnaires, AnswerVault vault) {
        this.access = access;
        this.questionnaires = questionnaires;
        this.vault = vault;
    }

    @Override
    public Optional<WrittenPart> read(Caller caller, ResponseId response) {
        return access.toRead(caller, response).map(readable -> part(response, readable));
    }

    private WrittenPart part(ResponseId id, ReadableResponse readable) {
        QuestionSet questions =
                questionnaires.questions(readable.response().part().questionnaire());
        Map<String, List<AnswerValue>> given = given(id, readable);
        List<Item> items = questions.asked(given).stream()
                .map(question -> item(question, readable, given.getOrDefault(question.linkId(), List.of())))
                .toList();
        return new WrittenPart(id, questions.title(), handedIn(readable), items);
    }

    private Map<String, List<AnswerValue>> given(ResponseId id, ReadableResponse readable) {
        Map<String, List<AnswerValue>> given = new HashMap<>();
        readable.logs().forEach((linkId, log) -> {
            if (log.stands().answer() instanceof Answer.Given words) {
                var place = new AnswerVault.Place(readable.response().part().client(), id, linkId);
                given.put(linkId, vault.open(place, words.values()));
            }
        });
        return given;
    }

    private static Item item(Question question, ReadableResponse readable, List<AnswerValue> given) {
        Optional<AnswerLog> log = Optional.ofNullable(readable.logs().get(question.linkId()));
        return new Item(
                question.linkId(),
                question.text(),
                log.map(known -> state(known.stands().answer())).orElseGet(() -> unread(question, readable)),
                given.stream().map(PlainWords::of).toList(),
                log.map(known -> known.stands().answer().savedAt()));
    }

    private static State unread(Question question, ReadableResponse readable) {
        return readable.response().answers().containsKey(question.linkId()) ? State.CLOSED : State.OPEN;
    }

    private static State state(Answer answer) {
        return switch (answer) {
            case Answer.Given given -> State.ANSWERED;
            case Answer.NotYet notYet -> State.NOT_YET;
            case Answer.InPerson inPerson -> State.IN_PERSON;
            case Answer.TakenBack takenBack -> State.OPEN;
        };
    }

    private static Optional<Instant> handedIn(ReadableResponse readable) {
        return readable.response() instanceof SubmittedResponse submitted
                ? Optional.of(submitted.submittedAt())
                : Optional.empty();
    }
}
