package health.anteroom.intake.response.model;

import health.anteroom.intake.questionnaire.Progress;
import health.anteroom.intake.response.PartOf;
import health.anteroom.intake.response.ResponseProgress;
import java.util.Map;
import java.util.stream.Collectors;

/** A client's answers to one part. */
public sealed interface IntakeResponse permits DraftResponse, SubmittedResponse {
    PartOf part();

    /** By linkId: all that was saved; a question that nothing was ever saved at is not in it. */
    Map<String, AnswerLog> logs();

    /** By linkId: what stands; a question without an answer is not in it. */
    default Map<String, Answer> answers() {
        return standing(logs());
    }

    static Map<String, Answer> standing(Map<String, AnswerLog> logs) {
        return logs.entrySet().stream()
                .filter(entry -> !(entry.getValue().stands().answer() instanceof Answer.TakenBack))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().stands().answer()));
    }

    Progress progress();

    default ResponseProgress howFar() {
        return new ResponseProgress(
                progress(),
                switch (this) {
                    case DraftResponse draft -> ResponseProgress.Handover.DRAFT;
                    case SubmittedResponse submitted -> ResponseProgress.Handover.SUBMITTED;
                });
    }
}
