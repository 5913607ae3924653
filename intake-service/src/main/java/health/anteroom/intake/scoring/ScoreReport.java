package health.anteroom.intake.scoring;

import health.anteroom.intake.scoring.model.Score;
import java.util.List;

/**
 * Scores, and answers that a person should look at.
 */
public record ScoreReport(List<Score> scores, List<Concern> concerns) {
    public ScoreReport {
        scores = List.copyOf(scores);
        concerns = List.copyOf(concerns);
    }

    /** An answer that signals danger; it stands at any total, also when there is none. */
    public record Concern(Kind kind, String linkId) {}

    /** Of what kind the danger is. */
    public enum Kind {
        SELF_HARM
    }
}
