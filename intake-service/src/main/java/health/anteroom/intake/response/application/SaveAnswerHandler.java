package health.anteroom.intake.response.application;

import health.anteroom.intake.questionnaire.Question;
import health.anteroom.intake.questionnaire.QuestionSet;
import health.anteroom.intake.questionnaire.Questionnaires;
import health.anteroom.intake.reading.Reading;
import health.anteroom.intake.reading.Readings;
import health.anteroom.intake.response.application.SaveAnswerOutcome.SavedAnswer;
import health.anteroom.intake.response.model.Answer;
import health.anteroom.intake.response.model.AnswerCheck;
import health.anteroom.intake.response.model.AnswerVerdict;
import health.anteroom.intake.response.model.DraftResponse;
import health.anteroom.intake.response.model.IntakeResponse;
import health.anteroom.intake.response.model.SubmittedResponse;
import health.anteroom.intake.response.model.Version;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.kit.time.PracticeClock;
import java.util.List;
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
    private final Readings readings;
    private final PracticeClock clock;

    public SaveAnswerHandler(
            ResponseAccess access,
            AggregateStore<IntakeResponse> responses,
            Questionnaires questionnaires,
            AnswerEditor editor,
            Readings readings,
            PracticeClock clock) {
        this.access = access;
        this.responses = responses;
        this.questionnaires = questionnaires;
        this.editor = editor;
        this.readings = readings;
        this.clock = clock;
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
            case Checked.Accepted accepted -> put(stored, questions, command.wanting(accepted.wanted()));
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
        return switch (stored.state()) {
            case SubmittedResponse closed -> Optional.of(handedIn(closed, command));
            case DraftResponse draft ->
                write(stored, draft, editor.with(draft, questions, command, readers(draft, command)), command);
        };
    }

    /** What was saved before it was handed in is still saved. */
    private SaveAnswerOutcome handedIn(SubmittedResponse closed, SaveAnswer command) {
        return editor.saved(closed, command)
                .<SaveAnswerOutcome>map(saved -> new SaveAnswerOutcome.Saved(saved, closed.progress()))
                .orElseGet(SaveAnswerOutcome.AlreadySubmitted::new);
    }

    /** As the page showed it; else as it was last shown to the client. Never a line that there was not yet. */
    private int readers(DraftResponse draft, SaveAnswer command) {
        Reading reading = readings.of(draft.part().client());
        Integer shown = command.readers();
        return shown == null ? reading.served() : Math.min(shown, reading.version());
    }

    private Optional<SaveAnswerOutcome> write(
            Stored<IntakeResponse> stored, DraftResponse before, DraftResponse after, SaveAnswer command) {
        boolean done =
                after.equals(before) || responses.update(stored, after) instanceof WriteOutcome.Written<IntakeResponse>;
        return done
                ? Optional.of(new SaveAnswerOutcome.Saved(kept(after, command), after.progress()))
                : Optional.empty();
    }

    /** Of a question that nothing was ever saved at, nothing was taken back. */
    private SavedAnswer kept(DraftResponse after, SaveAnswer command) {
        return editor.saved(after, command)
                .orElseGet(() -> new SavedAnswer(new Version(0, 0, new Answer.TakenBack(clock.instant())), List.of()));
    }

    private sealed interface Checked {
        record Accepted(WantedAnswer wanted) implements Checked {}

        record Refused(AnswerVerdict.DoesNotFit verdict) implements Checked {}
    }
}
