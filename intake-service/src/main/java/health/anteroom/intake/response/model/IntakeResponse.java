package health.anteroom.intake.response.model;

import health.anteroom.intake.questionnaire.Progress;
import health.anteroom.intake.response.PartOf;
import health.anteroom.intake.response.ResponseProgress;
import java.util.Map;

/** A client's answers to one part. */
public sealed interface IntakeResponse permits DraftResponse, SubmittedResponse {
    PartOf part();

    /** By linkId; a question without an answer is not in it. */
    Map<String, Answer> answers();

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
