package health.anteroom.intake.response.application;

import health.anteroom.intake.questionnaire.Question;
import health.anteroom.intake.questionnaire.QuestionSet;
import health.anteroom.intake.questionnaire.Questionnaires;
import health.anteroom.intake.response.model.AnswerCheck;
import health.anteroom.intake.response.model.AnswerVerdict;
import health.anteroom.intake.response.model.DraftResponse;
import health.anteroom.intake.response.model.IntakeResponse;
import health.anteroom.intake.response.model.SubmittedResponse;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Saves one answer: durable when it returns {@link SaveAnswerOutcome.Saved}, harmless when repeated, and never over an
 * answer to another question, whatever is saved at the same moment elsewhere.
 */
@Component
public final class SaveAnswerHandler {
    private static final int TRIES = 20;

    private final ResponseAccess access;
    private final AggregateStore<IntakeResponse> responses;
    private final Questionnaires questionnaires;
    private final AnswerEditor editor;

    public SaveAnswerHandler(
            ResponseAccess access,
            AggregateStore<IntakeResponse> responses,
            Questionnaires questionnaires,
            AnswerEditor editor) {
        this.access = access;
        this.responses = responses;
        this.questionnaires = questionnaires;
        this.editor = editor;
    }

    public SaveAnswerOutcome handle(Caller caller, SaveAnswer command) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Stored<IntakeResponse>> found = access.toAnswer(caller, command.response());
            if (found.isEmpty()) {
                return new SaveAnswerOutcome.NotThere();
            }
            Optional<SaveAnswerOutcome> outcome = save(found.get(), command);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new IllegalStateException("No quiet moment to save an answer of " + command.response());
    }

    /** Empty when another save came between: look again. */
    private Optional<SaveAnswerOutcome> save(Stored<IntakeResponse> stored, SaveAnswer command) {
        QuestionSet questions = questionnaires.questions(stored.state().part().questionnaire());
        Optional<Question> question = questions.find(command.linkId());
        if (question.isEmpty()) {
            return Optional.of(new SaveAnswerOutcome.NotThere());
        }
        return switch (checked(question.get(), command.wanted())) {
            case Checked.Refused refused ->
                Optional.of(new SaveAnswerOutcome.DoesNotFit(refused.verdict().flaws()));
            case Checked.Accepted accepted ->
                put(stored, questions, new SaveAnswer(command.response(), command.linkId(), accepted.wanted()));
        };
    }

    private static Checked checked(Question question, WantedAnswer wanted) {
        if (!(wanted instanceof WantedAnswer.Given given)) {
            return new Checked.Accepted(wanted);
        }
        return switch (AnswerCheck.of(question, given.values())) {
            case AnswerVerdict.Fits fits -> new Checked.Accepted(new WantedAnswer.Given(fits.values()));
            case AnswerVerdict.DoesNotFit flawed -> new Checked.Refused(flawed);
        };
    }

    private Optional<SaveAnswerOutcome> put(Stored<IntakeResponse> stored, QuestionSet questions, SaveAnswer command) {
        IntakeResponse response = stored.state();
        if (editor.standsAlready(response, command)) {
            return Optional.of(new SaveAnswerOutcome.Saved(editor.savedAt(response, command), response.progress()));
        }
        return switch (response) {
            case SubmittedResponse closed -> Optional.of(new SaveAnswerOutcome.AlreadySubmitted());
            case DraftResponse draft -> write(stored, editor.with(draft, questions, command), command);
        };
    }

    private Optional<SaveAnswerOutcome> write(Stored<IntakeResponse> before, DraftResponse after, SaveAnswer command) {
        return switch (responses.update(before, after)) {
            case WriteOutcome.Written<IntakeResponse> written ->
                Optional.of(new SaveAnswerOutcome.Saved(editor.savedAt(after, command), after.progress()));
            case WriteOutcome.Stale<IntakeResponse> meanwhile -> Optional.empty();
            case WriteOutcome.IdTaken<IntakeResponse> never -> throw new IllegalStateException("An update takes no id");
            case WriteOutcome.ClaimTaken<IntakeResponse> never ->
                throw new IllegalStateException("Responses claim nothing");
        };
    }

    private sealed interface Checked {
        record Accepted(WantedAnswer wanted) implements Checked {}

        record Refused(AnswerVerdict.DoesNotFit verdict) implements Checked {}
    }
}
