package health.anteroom.intake.response.adapter.web;

import health.anteroom.intake.response.ResponseId;
import health.anteroom.intake.response.adapter.fhir.AnswerValueJson;
import health.anteroom.intake.response.adapter.web.ResponseBody.BeneathBody;
import health.anteroom.intake.response.adapter.web.ResponseBody.SavedAnswerBody;
import health.anteroom.intake.response.adapter.web.ResponseBody.StandingAnswerBody;
import health.anteroom.intake.response.application.AnswerVault;
import health.anteroom.intake.response.model.Answer;
import health.anteroom.intake.response.model.AnswerLog;
import health.anteroom.intake.response.model.IntakeResponse;
import health.anteroom.intake.response.model.SealedValues;
import health.anteroom.intake.response.model.Version;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens saves for those who may read them. What lies beneath, beside and before is its author's alone. */
@Component
final class SavedAnswers {
    private final AnswerVault vault;

    SavedAnswers(AnswerVault vault) {
        this.vault = vault;
    }

    static AnswerVault.Place place(IntakeResponse response, ResponseId id, String linkId) {
        return new AnswerVault.Place(response.part().client(), id, linkId);
    }

    StandingAnswerBody forItsReader(AnswerVault.Place place, AnswerLog log) {
        return new StandingAnswerBody(body(place, log.stands(), Optional.empty()), Optional.empty());
    }

    StandingAnswerBody forItsAuthor(AnswerVault.Place place, AnswerLog log) {
        Optional<List<SavedAnswerBody>> beside =
                log.beside().isEmpty() ? Optional.empty() : Optional.of(all(place, log.beside()));
        return new StandingAnswerBody(
                body(place, log.stands(), beneath(place, log.stands().answer())), beside);
    }

    /** Each with what lies beneath it. */
    List<SavedAnswerBody> all(AnswerVault.Place place, List<Version> versions) {
        return versions.stream()
                .map(version -> body(place, version, beneath(place, version.answer())))
                .toList();
    }

    private SavedAnswerBody body(AnswerVault.Place place, Version version, Optional<BeneathBody> beneath) {
        Optional<List<AnswerValueJson>> values = version.answer() instanceof Answer.Given given
                ? Optional.of(open(place, given.values()))
                : Optional.empty();
        return new SavedAnswerBody(
                version.revision(),
                state(version.answer()),
                values,
                version.answer().savedAt(),
                beneath);
    }

    private Optional<BeneathBody> beneath(AnswerVault.Place place, Answer answer) {
        return answer instanceof Answer.Given
                ? Optional.empty()
                : answer.words().map(words -> new BeneathBody(open(place, words)));
    }

    private List<AnswerValueJson> open(AnswerVault.Place place, SealedValues values) {
        return vault.open(place, values).stream().map(AnswerValueJson::of).toList();
    }

    private static String state(Answer answer) {
        return switch (answer) {
            case Answer.Given given -> "given";
            case Answer.NotYet notYet -> "notYet";
            case Answer.InPerson inPerson -> "inPerson";
            case Answer.TakenBack takenBack -> "takenBack";
        };
    }
}
