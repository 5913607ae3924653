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

    /** An answer that signals danger, or that was not given where it would; it stands at any total, also without one. */
    public record Concern(Kind kind, String linkId) {}

    /** Of what kind the danger is. */
    public enum Kind {
        SELF_HARM,
        /** The form asks for it and has no answer: that says nothing, least of all no. */
        SELF_HARM_NOT_ANSWERED
    }
}
