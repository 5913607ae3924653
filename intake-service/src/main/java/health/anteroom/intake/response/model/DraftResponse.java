package health.anteroom.intake.response.model;

import health.anteroom.intake.questionnaire.Progress;
import health.anteroom.intake.response.PartOf;
import java.time.Instant;
import java.util.Map;

/** Open: every answer can be given, changed and taken back. */
public record DraftResponse(PartOf part, Map<String, AnswerLog> logs, Progress progress) implements IntakeResponse {
    public DraftResponse {
        logs = Map.copyOf(logs);
    }

    public static DraftResponse untouched(PartOf part, Progress progress) {
        return new DraftResponse(part, Map.of(), progress);
    }

    /** Handed in as it is, open questions and all. */
    public SubmittedResponse submit(Instant now) {
        return new SubmittedResponse(part, logs, progress, now);
    }
}
