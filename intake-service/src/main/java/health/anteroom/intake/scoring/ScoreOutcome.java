package health.anteroom.intake.scoring;

import health.anteroom.intake.platform.fhir.FhirFlaw;
import java.util.List;

/** How scoring ended. */
public sealed interface ScoreOutcome {
    record Scored(ScoreReport report) implements ScoreOutcome {}

    record NotJson() implements ScoreOutcome {}

    record Unacceptable(List<FhirFlaw> flaws) implements ScoreOutcome {
        public Unacceptable {
            flaws = List.copyOf(flaws);
        }
    }
}
