package health.anteroom.intake.response.application;

import health.anteroom.intake.questionnaire.QuestionSet;
import health.anteroom.intake.response.application.SaveAnswerOutcome.SavedAnswer;
import health.anteroom.intake.response.model.Answer;
import health.anteroom.intake.response.model.AnswerLog;
import health.anteroom.intake.response.model.DraftResponse;
import health.anteroom.intake.response.model.IntakeResponse;
import health.anteroom.intake.response.model.SealedValues;
import health.anteroom.intake.response.model.Version;
import health.anteroom.kit.time.PracticeClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts answers into responses, and tells what is kept of a save. */
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

    /**
     * The draft with that save in it; the same draft where it is there already.
     *
     * @param readers the version of the who-reads line under which it is given
     */
    DraftResponse with(DraftResponse draft, QuestionSet questions, SaveAnswer command, int readers) {
        Map<String, AnswerLog> logs = new HashMap<>(draft.logs());
        AnswerLog before = logs.get(command.linkId());
        Optional<AnswerLog> after =
                before == null ? begun(draft, command, readers) : next(draft, before, command, readers);
        if (after.isEmpty() || after.get().equals(before)) {
            return draft;
        }
        logs.put(command.linkId(), after.get());
        Map<String, Answer> standing = IntakeResponse.standing(logs);
        return new DraftResponse(draft.part(), logs, counter.count(command.response(), questions, draft, standing));
    }

    /** How that save is kept in the response; empty where it is not. */
    Optional<SavedAnswer> saved(IntakeResponse response, SaveAnswer command) {
        AnswerLog log = response.logs().get(command.linkId());
        if (log == null) {
            return Optional.empty();
        }
        if (isSame(response, log.stands().answer(), command)) {
            return Optional.of(new SavedAnswer(log.stands(), log.beside()));
        }
        return log.beside().stream()
                .filter(version -> isSame(response, version.answer(), command))
                .findFirst()
                .map(version -> new SavedAnswer(version, List.of(log.stands())));
    }

    private Optional<AnswerLog> begun(DraftResponse draft, SaveAnswer command, int readers) {
        return command.wanted() instanceof WantedAnswer.TakenBack
                ? Optional.empty()
                : Optional.of(AnswerLog.first(answer(draft, null, command), readers));
    }

    private Optional<AnswerLog> next(DraftResponse draft, AnswerLog log, SaveAnswer command, int readers) {
        if (isSame(draft, log.stands().answer(), command)) {
            return Optional.of(log.settled(command.basis()));
        }
        if (!log.isNewsTo(command.basis())) {
            Answer answer = answer(draft, log.stands(), command);
            return Optional.of(log.standing(answer, readers, command.basis()));
        }
        boolean known = log.beside().stream().anyMatch(version -> isSame(draft, version.answer(), command));
        return Optional.of(known ? log : log.besides(answer(draft, null, command), readers));
    }

    private boolean isSame(IntakeResponse response, Answer present, SaveAnswer command) {
        return switch (command.wanted()) {
            case WantedAnswer.TakenBack nothing -> present instanceof Answer.TakenBack;
            case WantedAnswer.NotYet notYet -> present instanceof Answer.NotYet;
            case WantedAnswer.InPerson inPerson -> present instanceof Answer.InPerson;
            case WantedAnswer.Given given ->
                present instanceof Answer.Given known
                        && vault.open(place(response, command), known.values()).equals(given.values());
        };
    }

    /** Words stay beneath a "not yet". */
    private Answer answer(DraftResponse draft, @Nullable Version over, SaveAnswer command) {
        var now = clock.instant();
        SealedValues beneath = over == null ? null : over.answer().words().orElse(null);
        return switch (command.wanted()) {
            case WantedAnswer.TakenBack nothing -> new Answer.TakenBack(now);
            case WantedAnswer.NotYet notYet -> new Answer.NotYet(beneath, now);
            case WantedAnswer.InPerson inPerson -> new Answer.InPerson(beneath, now);
            case WantedAnswer.Given given -> new Answer.Given(vault.seal(place(draft, command), given.values()), now);
        };
    }

    private static AnswerVault.Place place(IntakeResponse response, SaveAnswer command) {
        return new AnswerVault.Place(response.part().client(), command.response(), command.linkId());
    }
}
