package health.anteroom.intake.response;

import health.anteroom.intake.questionnaire.Progress;
import health.anteroom.intake.questionnaire.Questionnaires;
import health.anteroom.intake.response.model.DraftResponse;
import health.anteroom.intake.response.model.IntakeResponse;
import health.anteroom.kit.store.AggregateStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where packets begin their parts and ask how far they are; nothing that was answered passes through here. */
@Component
public final class ResponseDrafts {
    private final AggregateStore<IntakeResponse> responses;
    private final Questionnaires questionnaires;

    public ResponseDrafts(AggregateStore<IntakeResponse> responses, Questionnaires questionnaires) {
        this.responses = responses;
        this.questionnaires = questionnaires;
    }

    /** Once; one that is there stays as it is. */
    public void begin(ResponseId id, PartOf part) {
        if (responses.find(id.value()).isEmpty()) {
            Progress untouched = questionnaires.questions(part.questionnaire()).progress(Set.of(), Map.of());
            responses.insert(id.value(), DraftResponse.untouched(part, untouched));
        }
    }

    public Map<ResponseId, ResponseProgress> progress(Collection<ResponseId> ids) {
        Map<ResponseId, ResponseProgress> progress = new HashMap<>();
        responses
                .findAll(ids.stream().map(ResponseId::value).toList())
                .forEach(stored ->
                        progress.put(new ResponseId(stored.id()), stored.state().howFar()));
        return progress;
    }
}
