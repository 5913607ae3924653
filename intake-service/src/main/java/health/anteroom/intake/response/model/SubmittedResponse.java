package health.anteroom.intake.response.model;

import health.anteroom.intake.questionnaire.Progress;
import health.anteroom.intake.response.PartOf;
import java.time.Instant;
import java.util.Map;

/** Handed in: the answers stay as they were at that moment. */
public record SubmittedResponse(PartOf part, Map<String, AnswerLog> logs, Progress progress, Instant submittedAt)
        implements IntakeResponse {
    public SubmittedResponse {
        logs = Map.copyOf(logs);
    }
}
