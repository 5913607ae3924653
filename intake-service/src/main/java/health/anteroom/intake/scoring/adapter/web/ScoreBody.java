package health.anteroom.intake.scoring.adapter.web;

import health.anteroom.intake.scoring.ScoreReport;
import health.anteroom.intake.scoring.model.Score;
import java.util.List;
import java.util.Optional;

/** A score report on the wire. */
record ScoreBody(List<ScorePart> scores, List<ScoreReport.Concern> concerns) {

    static ScoreBody of(ScoreReport report) {
        return new ScoreBody(report.scores().stream().map(ScorePart::of).toList(), report.concerns());
    }

    /** One measure; value and band are left out where no total may be given. */
    record ScorePart(
            String measure,
            String scale,
            Optional<Integer> value,
            Optional<String> band,
            boolean complete,
            int missing) {
        static ScorePart of(Score score) {
            return new ScorePart(
                    score.measure(),
                    "total",
                    score.total().map(Score.Total::value),
                    score.total().map(Score.Total::band),
                    score.isComplete(),
                    score.missing());
        }

        @Override
        public String toString() {
            return "<hidden>";
        }
    }
}
