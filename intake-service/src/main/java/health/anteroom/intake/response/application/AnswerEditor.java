package health.anteroom.intake.response.application;

import health.anteroom.intake.questionnaire.QuestionSet;
import health.anteroom.intake.response.model.Answer;
import health.anteroom.intake.response.model.DraftResponse;
import health.anteroom.intake.response.model.IntakeResponse;
import health.anteroom.kit.time.PracticeClock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts answers into responses and tells whether one stands there already. */
@Component
public final class AnswerEditor {
    private final AnswerVault vault;
    private final ProgressCounter counter;
    private final PracticeClock clock;

    public AnswerEditor(AnswerVault vault, ProgressCounter counter, PracticeClock clock) {
        this.vault = vault;
        this.counter = counter;
        this.clock = clock;
    }

    DraftResponse with(DraftResponse draft, QuestionSet questions, SaveAnswer command) {
        Map<String, Answer> answers = new HashMap<>(draft.answers());
        answer(draft, command)
                .ifPresentOrElse(
                        answer -> answers.put(command.linkId(), answer), () -> answers.remove(command.linkId()));
        return new DraftResponse(draft.part(), answers, counter.count(command.response(), questions, draft, answers));
    }

    boolean standsAlready(IntakeResponse response, SaveAnswer command) {
        Answer present = response.answers().get(command.linkId());
        return switch (command.wanted()) {
            case WantedAnswer.TakenBack nothing -> present == null;
            case WantedAnswer.NotYet notYet -> present instanceof Answer.NotYet;
            case WantedAnswer.InPerson inPerson -> present instanceof Answer.InPerson;
            case WantedAnswer.Given given ->
                present instanceof Answer.Given known
                        && vault.open(place(response, command), known.values()).equals(given.values());
        };
    }

    /** When what stands at that question was saved; now, where nothing does. */
    Instant savedAt(IntakeResponse response, SaveAnswer command) {
        return Optional.ofNullable(response.answers().get(command.linkId()))
                .map(Answer::savedAt)
                .orElseGet(clock::instant);
    }

    private Optional<Answer> answer(DraftResponse draft, SaveAnswer command) {
        Instant now = clock.instant();
        return switch (command.wanted()) {
            case WantedAnswer.TakenBack nothing -> Optional.empty();
            case WantedAnswer.NotYet notYet -> Optional.of(new Answer.NotYet(now));
            case WantedAnswer.InPerson inPerson -> Optional.of(new Answer.InPerson(now));
            case WantedAnswer.Given given ->
                Optional.of(new Answer.Given(vault.seal(place(draft, command), given.values()), now));
        };
    }

    private static AnswerVault.Place place(IntakeResponse response, SaveAnswer command) {
        return new AnswerVault.Place(response.part().client(), command.response(), command.linkId());
    }
}
