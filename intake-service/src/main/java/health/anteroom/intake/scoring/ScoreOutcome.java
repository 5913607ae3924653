package health.anteroom.intake.scoring;

import health.anteroom.intake.platform.fhir.FhirFlaw;
import health.anteroom.intake.platform.fhir.Unreadable;
import java.util.List;

/** How scoring ended. */
public sealed interface ScoreOutcome {
    record Scored(ScoreReport report) implements ScoreOutcome {}

    record NotJson(Unreadable why) implements ScoreOutcome {}

    record Unacceptable(List<FhirFlaw> flaws) implements ScoreOutcome {
        public Unacceptable {
            flaws = List.copyOf(flaws);
        }
    }
}
